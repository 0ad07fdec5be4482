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
   world year years zone science wi-fi`,
);
