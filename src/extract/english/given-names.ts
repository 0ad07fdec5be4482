import { MORE_FEMALE_NAMES } from './more-female-names.ts';
import { MORE_MALE_NAMES } from './more-male-names.ts';

/**
 * Common given names of news texts in English, with those of other countries that often appear in them. Data for
 * `names.ts` and `pronouns.ts`: a known given name makes a pair of capitalised words a person, and tells "he" from "she".
 */

const MALE = `aaron abdul abdullah abel abraham adam ahmad ahmed aidan alan albert alberto aldo alec alejandro aleksandr alexander
  alexandre alexei alfonso alfred ali allan allen alvaro alvin amar amir amit anatoly anders anderson andre andreas andrei andres
  andrew andrey andy angus anil anthony anton antonin antonio antony anwar ari armando armstrong arnold art arthur arturo asad asher
  ashraf ashton augustus austin axel baggio barack barry bart bashar ben benedict benjamin bennett benny bernard bernie bert
  bharat bill billy björn bjorn blaine blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan
  bryce burt byron caleb calvin carl carlo carlos carter cecil cedric cesar chad charles charlie chauncey chester chip chris
  christian christoph christophe christopher chuck clarence clark claude claudio clay clayton cliff clifford clint clinton clive cody
  colby cole colin conor conrad corey cornelius cory craig curt curtis cyril cyrus dale damian damien damon dan daniel danny darius
  darrell darren darryl dave davey david dean declan dennis denis denny derek derrick desmond devin dick didier diego dieter dietrich
  dirk dmitri dmitry dominic dominik don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar
  edmund eduardo edward edwin eli elias elijah elliot elliott ellis elmer elon emanuel emil emiliano emilio emmanuel emmet enrico
  enrique eric erich erik ernest ernesto ernie esteban ethan étienne etienne eugene evan evgeny ezra fabian federico felipe felix
  fernando fidel florian floyd francis francisco franco franco francois françois frank frankie franklin franz fred freddie freddy
  frederick friedrich fritz gabriel gareth garry garth gary gavin gene geoff geoffrey george gérald gerald gérard gerard gerhard
  gerry gideon gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guido guillaume guillermo
  günter gus gustavo guy hakim hal hamid hamza hank hans harold harrison harry harvey hasan hassan heath hector heinrich helmut
  henri henrik henry herb herbert herman hernan hiroshi horacio horst howard hubert hugh hugo humberto hunter hussein ian ibrahim
  igor ike ilya imran isaac ismail ivan ivo jack jackson jacob jacques jaime jake jakob jamal james jamie jan jared jarrett jason
  javier jay jean jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesús jesus jim jimmy joachim joao joão
  joaquin jochen joe joel joey johan johann johannes john johnnie johnny jon jonah jonas jonathan jorge jörg joschka josé jose josef
  joseph josh joshua juan juergen jürgen jules julian julien julio julius junius jürg justin kai kamal karim karl keith ken kenji
  kenneth kenny kent kevin khaled khalid kirk klaus konrad konstantin kofi kristian kurt kyle lamar lance larry lars laurence laurent
  lawrence lee leigh leo leon leonard leonardo leonid leroy les lester levi lewis liam lincoln lindsey lionel lloyd logan lorenzo lorne
  louis lothar luc luca lucas luciano luis luiz lukas luke luther lyle lyndon mahmoud malcolm manfred manny manuel marc marcel marcelo
  marco marcos marcus mario marius mark marko markus marshall martin marty marvin mason massimo mateo mathew mathias mathieu matt
  matteo matthew matthias matthieu maurice mauricio max maxim maxime maximilian maxwell mehmet mel melvin merrick michael michel mick
  mickey miguel mike mikhail miles milo milton mitch mitchell mitt mohamed mohammad mohammed mohsin moises monty morgan morris morton
  moshe muhammad murray mustafa narendra nasser nat nate nathan nathaniel neal ned neil nelson newt niall nicholas nick nicolai nicolas
  nicolás nigel nikita niklas nikolai noah noam noel nolan norbert norm norman oleg oliver olivier omar orlando orrin oscar osama oskar
  otto owen pablo paddy paolo pascal patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pierre piers pietro
  preston quentin rafael rahul rajiv ralf ralph ramon ramzan rand randall randy raoul rashad rashid raul raúl ravi ray raymond reggie
  reince reinhard rex ricardo rich richard rick ricky riley rob robbie robby robert roberto rocco rod roderick rodney rodrigo roger
  roland rolf roman romeo ron ronald ronan ronnie rory roy ruben rubén rudi rudolf rudolph rudy rupert rush russ russell ryan
  saddam said salman salvador salvatore sam sami samir samuel sandy sanjay santiago saul scott scooter sean sebastian serge sergei
  sergey sergio seth seymour shane shaun shawn shinzo sid sidney silvio simon solomon spencer stan stanislav stanley stefan stefano
  stephan stephane stéphane stephen sterling steve steven stewart stu stuart sundar sunil sven tariq tarek ted teddy terrence terry
  thaddeus theo theodore thierry thom thomas tim timo timothy tobias toby todd tom tomas tomás tommy tony travis trent
  trevor trey tristan troy tucker ty tyler tyrone udo ulf uli ulrich ulysses umberto uwe vance václav vaclav vadim valentin valery
  vernon victor vijay viktor vikram vin vince vincent vinod virgil vitaly vito vlad vladimir volodymyr wade waldo walter ward warren
  wayne wendell werner wes wesley wilbur wilfried will willem william willie willy winston wolf wolfgang woodrow xavier yasser yann
  yannick yuri yusuf yves zach zachary zack zane zeid`;

const FEMALE = `abby abigail ada adele adriana agnes aisha alana alba alejandra alessandra alexandra alexandria alexis alice alicia
  alina alison alissa allison ally alma alyssa amanda amber amelia amelie aminata amina amy ana anastasia andrea angela angelica
  angelina angie anita anja anjali ann anna annabel annalena anne annette annegret annie antje antonia april ariana arianna ariel
  arlene ashley astrid asma audrey aung ava ayesha barbara beatrice beatrix becky belinda bella bernadette bernice bertha beth bethany
  betsy betty beverly bianca birgit blanca bonnie bridget brigitte britney brittany brooke callie camila camilla camille candace candice
  cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy catalina catherine cathy cecilia celeste
  celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa christiane christie christina christine cindy claire
  clara clarissa claudette claudia colette colleen condoleezza connie constance cordelia corinne courtney crystal cynthia daisy dana
  daniela danielle daphne darlene dawn deanna debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dina dolores
  donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth elke ella
  ellen ellie eloise elsa elsie elvira emilia emily emma erica erika erin esmeralda esther ethel eugenia eunice eva eve evelyn evita
  fatima faye felicia fiona flora florence frances francesca francine françoise frieda gabriela gabrielle gail gayle gemma genevieve
  georgina geraldine gertrude gillian gina ginger ginny giorgia gisela giulia gladys gloria grace greta gretchen guadalupe gwen
  gwendolyn hannah harriet hazel heather heidi heike helen helena helene helga henrietta hilary hilda hillary hope huma ida ilana ilhan
  imelda imogen ina ines ingrid irene irina iris isabel isabella isabelle isla ivana ivanka jacinda jackie jaclyn jacqueline jana jane
  janet janice janine jasmine jeanette jeanine jeanne jen jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodi
  jodie johanna josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet julieta june justine kaitlyn
  kamala kara karen karin karina karla kate katherine kathleen kathryn kathy katia katie katja katrina kay kayla kayleigh kellyanne
  kelsey kendra kerry kerstin kim kimberly kirsten kirstie kirstjen kristen kristi kristin kristina kyra lana lara latoya laura lauren
  laurie lea leah leila lena leslie leticia lidia lila lillian lily linda lisa liz liza lizzie lois lola loretta lori lorna lorraine
  lucia lucille lucinda lucy luisa luna lydia lynn lynne mabel madeleine madeline madison maggie maia malala mandy manuela mara marcela
  marcia margaret margarita margot maria mariana marianne marie mariella marietta marilyn marina marine marissa marjorie marla
  marlene marsha marta martha martina mary maryam matilda maureen mavis maya mazie meg megan meghan megyn melania melanie melinda melissa
  melody mercedes meredith mia michaela michele michelle mikaela mildred mimi mina mindy mira miranda miriam moira molly mona monica
  monika monique muriel myra nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nikki nina noelle nora norma
  octavia odette olga olivia opal ophelia pam pamela pamella patricia patsy patti patty paula paulette pauline pearl peggy penelope
  penny petra phoebe phyllis pippa polly priscilla priti priya quinn rachel ramona rashida raquel rebecca regina renata renate renee
  renée rhonda rita roberta rochelle rosa rosalind rosalynn rosanne rosario rose rosemary rosie roxanne ruth sabine sabrina sadie sally
  salma samantha sandra sara sarah sasha saskia savannah scarlett selena serena shannon sharon sheila shelby shelley sheri sherry
  sheryl shirley siân sierra silke silvia simone sinead sofia sonia sonya sophia sophie stacey stacy stefanie stella stephanie sue
  susan susanna susanne susie suzanne svetlana sybil sylvia tabitha tamara tammy tanya tara tatiana tess tessa thelma theresa therese
  tiffany tilda tina toni tonya tracey trisha trudy tulsi ulrike ursula uta valentina valerie vanessa vera verena verona veronica
  vicki vicky victoria viola violet virginia vivian vivien wanda wendy whitney whoopi wilhelmina wilma winifred winnie yael yasmin
  yolanda yvette yvonne zara zelda zoe zuzana`;

const EITHER = `adrian addison alex ali aubrey avery bailey blair cameron carey casey chris corin dana darcy devon drew dominique ellis
  emerson evelyn finley frances gale gray gwyn hayden hollis jaime jamie jan jean jess jessie jody jordan jules kelly kendall kerry kim
  kit kris laverne lee leigh leslie lindsay lindsey loren lou lynn marion maxie mel merle morgan nicky noel parker pat payton peyton
  phoenix reese remy riley robin rowan ryan sam sandy sasha shannon shelly sidney skyler stacey stacy sydney tatum taylor terry toby
  tony tracy tyler val vivian whitney`;

/** Given names that are as often an ordinary word, a place or a last name: alone they prove little. */
const DOUBTFUL = `adele april art august austin axel baron carol chad charlotte chip christian clay clinton cole crystal dale dallas dawn dean
  earl faith florence frank gene grace grant guy hope hunter iris ivy jackson jordan joy june lance lane lincoln lorraine madison marine
  mark mason may miles olive orlando page paris pat pearl penny phoenix ray regina rich rob rod roman rose rush said san savannah sierra
  solomon sterling sue summer sydney trey ty vance vera victoria viola violet virginia wade ward warren will wolf`;

export type Gender = 'female' | 'male';

const PLAIN = /^[a-z-]*$/u;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(withoutAccents));
const male = setOf(`${MALE} ${MORE_MALE_NAMES}`);
const female = setOf(`${FEMALE} ${MORE_FEMALE_NAMES}`);
const either = setOf(EITHER);
const doubtful = setOf(DOUBTFUL);

/** Whether a word is a common given name; `doubtful` when it is an ordinary word, a place or a last name as often. */
export function givenNameOf(word: string): 'sure' | 'doubtful' | undefined {
  const name = baseOf(word);
  if (!male.has(name) && !female.has(name) && !either.has(name)) return undefined;
  return doubtful.has(name) ? 'doubtful' : 'sure';
}

/** The gender a given name mostly stands for; undefined when it is unknown or stands for both. */
export function genderOfGivenName(word: string): Gender | undefined {
  const name = baseOf(word);
  if (either.has(name) || male.has(name) === female.has(name)) return undefined;
  return male.has(name) ? 'male' : 'female';
}

/** "Jean-Claude" counts as "jean", and as "jean-claude" should that be listed. */
function baseOf(word: string): string {
  const name = withoutAccents(word.toLowerCase());
  const hyphen = name.indexOf('-');
  return hyphen > 1 ? name.slice(0, hyphen) : name;
}

/** "renée" as "renee": the names of a text come with their accents or without. */
export function withoutAccents(name: string): string {
  return PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
}
