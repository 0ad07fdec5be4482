const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** A name that ends with one of these is a thing, an event or an idea: "Stanley Cup", "App Store", "Every Student Succeeds Act". */
export const THING_ENDINGS = setOf(
  `act accord accords agreement album amendment anthem app award awards ballot bill bond book bowl bureau campaign case cases
   challenge championship championships channel chart charter classic clause code commandment computer concept conference
   conjecture constitution contest convention cookbook crisis cup dance day days deal debate declaration decree derby device
   disease doctrine dome draft dynasty economics edition effect election elections emmy empire era event expo express fair
   festival fever final finals flu formula freedom game games gate gospel grammy hearing holiday home index international
   internet jet kit law laws letter list live machine magic manual marathon map massacre medal memo mission model month museum
   music network news night number numbers offensive online open operation oscar package pact paper papers party phone phones
   plan platform play player playoff playoffs poll polls portal primary prize process product program programme project promise
   protocol protocols quality question race raid rally reform relativity report republic research resolution review revolution
   riot riots rite road rocket round rule rules run saga sale sandwich scandal school science season section seminar series show
   shuttle site software song special sport sports standard standards store storm story strategy studies study style summit
   sunday supplement survey syndrome system tax technology test testament theorem theory thought thread times tour tournament
   trade tree trial trophy tv twist uprising version video virus vision visit vote war wars watch website week weekend wing
   world year years zone wi-fi`,
);

/** Heads of phrases that stand like "X, a lawyer," and tell of a time, an amount or the whole sentence: "a move that …". */
export const NO_DESCRIPTION = setOf(
  `day days week weeks month months year years hour hours minute minutes moment decade night morning evening afternoon time while few lot
   bit little dozen hundred thousand million billion couple number handful majority move decision step claim charge fact sign result
   figure feat message position reference notion idea point topic subject theme issue matter thing case policy practice tactic strategy
   proposal plan process development trend shift change increase decrease drop rise percentage share total sum price amount rate record
   reason question problem event incident episode battle race vote win victory loss defeat place city town village country state area
   summer winter order paper power number matter letter offer tower water weather corner border quarter center chapter computer
   dinner dollar error factor mirror motor murder never october september november december however either neither another other
   remainder reminder disaster effort endeavor favor labor minor major prior superior interior color honor horror humor terror
   important significant constant distant instant relevant elegant grant plant warrant restaurant committee guarantee degree`,
);
