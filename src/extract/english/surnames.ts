import { withoutAccents } from './given-names.ts';

/** Last names that many people bear and that are no ordinary words. Data for `person-names.ts`, without accents. */
const COMMON_SURNAMES = `abbott abe abernathy abrams acevedo ackerman acosta adair adams addison adkins aguilar aguirre ahmed akers akhtar akins
  albright aldrich aldridge alexander alford ali allen allred almeida alston alvarado alvarez ames anaya andersen anderson
  andersson andrade andrews ansari arellano arias armstrong arnold arredondo arrington arroyo ashby atkins atkinson atwood
  avila ayala ayers babb babcock baca baez bailey bain baird bakker baldwin ballard banerjee barajas barker barlow barnard
  barnes barnett barnhart barr barrera barrett barron barrow bartlett bartley bassett bateman bates bauer bautista baxter beal
  bean beasley beatty beck becker begay belanger belcher bellamy beltran benavides bender benitez bennett benoit benson
  bentley berg berger bergeron bergman bernal bernard berry betts bhatti bianchi biggs billings bingham blackburn blackman
  blackmon blackwell blanchard blanco bland blankenship blanton bledsoe blevins blount boggs bolden bolton bonilla bonner
  boone booth bos bose boswell bouchard boucher bowden bowen bower bowers bowles bowman boyd boyer boykin boyle bradley
  bradshaw bragg brandt brantley braun bravo bray brennan brewer brewster briggs britton brooks broussard browne browning
  bruno brunson bryant bryson buchanan buckley buckner bullard bullock burch burger burgess burgos burke burkett burks burnett
  burnette burr burrell burris burroughs burton busby butler butts byers bynum byrd byrne cabrera cahill cain caldwell calhoun
  callahan calloway calvert camacho campbell campos cannon cano cantrell cantu capps cardenas carlisle carlson carmichael
  carney carr carrillo carroll carter cartwright carvalho carver castaneda castillo castro cates caudill celik cervantes
  chamberlain chandler chaney chapman chappell chatman chatterjee chaudhry chavez chen childers childress childs choi
  christensen christiansen cisneros clark clarke clements clemons cline coates cobb cochran coffey coffman cohen coker colbert
  cole coleman collier collins colombo colon colvin combs compton conklin conley conn connell connelly conner connolly connor
  connors conti contreras conway cooke cooley coon cooper copeland corbett corbin cordero cordova corley cormier cornett
  corona correa cortes costello cote coulter covington cowan cox crabtree craig crain cramer crandall crawford crenshaw
  crocker crockett crosby crouch crowder crowe crowell crowley crum crump cuevas cullen culver cummings cummins cunningham
  curran currie curry curtis dahl dailey daley daly daniel daniels darden das daugherty davenport davidson davies davila davis
  davison dawkins dawson decker dejesus dekker delacruz delaney delarosa deleon delgado demir dempsey dennis dennison denton
  devine diallo diaz dickens dickerson dickey dickinson dickson diggs dijkstra dill dillard diop dixon dlamini dobson dodd
  dodge dodson doherty dolan dominguez donahue donaldson donnelly dooley doss dotson doty dougherty douglas dow dowdy downey
  draper driscoll drummond duarte dubois duffy dugan dumas dunbar duncan dunham dunlap dunn dupree duran durand durham dutton
  duvall dvorak dwyer dyer easley eason eastman eaton echols edmonds edwards egan elkins elliott ellis ellison elmore engel
  engle enriquez epps erickson eriksson escobar esparza espinosa espinoza esposito estes estrada eubanks evans ewing farley
  farr farrell farris faulkner feldman feliciano ferguson fernandes fernandez ferreira ferrell ferris figueroa finch fink
  finley fischer fitch fitzgerald fitzpatrick flanagan fleming fletcher flores flynn foley fontenot forbes foreman fournier
  fowler franco franklin franks fraser frazier freeman frey friedman fry frye fuentes fujita fuller fulton funk gage gagne
  gagnon gaines galindo gallagher gallegos gallo galloway galvan garcia gardner garner garrett garza gates gee geiger gibbons
  gibbs gibson gifford gilbert giles gill gillespie gilliam gillis gilmore gipson givens gleason glover goddard godfrey godwin
  goff goins goldberg goldstein gomes gomez goncalves gonzales gonzalez goode goodman goodrich goodwin gordon gore gorman goss
  goto gould graham granger graves grayson greco greene greenwood greer gregory griffin griffith griggs grimes grimm grove
  groves grubbs guerra guerrero guidry gunn gunter gupta gustafson gustafsson guthrie gutierrez guzman haas hackett haddad
  hadley hagan hagen hager hahn haines hairston hale hamilton hamlin hamm hammond hampton hancock haney hankins hanley hansen
  hanson hardin harding hargrove harmon harper harrell harrington harris harrison hart hartley hartman hartmann harvey
  hasegawa hashimoto haskins hastings hatcher hatfield hathaway hawkins hayashi hayes haynes hays healy hearn hebert hedrick
  heller helms helton henderson hendricks hendrickson hendriks hendrix henley hensley henson hernandez herndon herrera herring
  herrington herron hess hewitt hickey hickman hicks higgins hightower hilliard hines hinkle hinson hinton hobbs hobson hodge
  hodges hoffman hoffmann hogan hogue holbrook holcomb holden holliday hollingsworth holloway holman holmes holt honeycutt
  hood hooker hooper hoover hopkins hopper horne horner horton horvat hoskins hossain houser howard howe howell hubbard huber
  huddleston hudson huerta huffman huggins hughes hull humphrey hurd hurley hurst hussain hussein hutchins hutchinson
  hutchison huynh hyde ibarra ikeda ingram inman inoue ishii ito ivanov iyer jacobs jacobsen jacobson james jansen janssen
  jaramillo jeffers jeffries jenkins jennings jensen jernigan jimenez johansson johns johnson johnston joiner jolly jones
  jorgensen joyner juarez judd kaiser kamau kaminski kane kaplan karlsson kato katz kauffman kaufman kaya kearney keene keita
  keller kelley kemp kennedy kenney kerns kerr kessler khan khoury kidd kilgore kim kimball kimble kimura kincaid kinney
  kirkland kirkpatrick kiser klein kline knapp knowles knox kobayashi koch koenig kohler kondo korhonen kovac kovacs kowalski
  kraft kramer krause krueger kruger kuhn kumar kurtz ladner laird lam lambert lancaster landers landry lange langford langley
  langston lanier larkin larsen larson larsson lassiter latham laurent lawrence lawson leach leal leblanc ledbetter ledford
  lee lefebvre lehman lehmann leonard leroy levine lewandowski lewis livingston locke lockett lockhart lockwood lombardi
  longoria looney lopes lopez lott lovell lovett lowe lowery lowry lozano lucas lucero lugo lujan lund lundy lusk lutz lyles
  lynch lyons macdonald macias mack mackey madden maddox magee maher mahoney makinen maldonado malik malone maloney mancini
  mandela manley mann manning mansfield mansour marcum marino marques marquez marrero marshall martinez martins mason massey
  mata mathews mathis matos matsumoto matthews maurer mayer mayes mayfield mayo mays mbeki mcallister mcbride mccabe mccain
  mccall mccann mccarthy mccarty mccauley mcclain mcclellan mcclendon mcclure mccollum mcconnell mccord mccormick mccoy
  mccracken mccray mccullough mcdaniel mcdermott mcdonald mcdonough mcdowell mcelroy mcfadden mcfarland mcgee mcghee mcgill
  mcginnis mcgowan mcgrath mcgraw mcguire mcintosh mcintyre mckay mckee mckenna mckinney mcknight mclaughlin mclean mcleod
  mcmahon mcmanus mcmillan mcmullen mcnair mcnally mcnamara mcneal mcneil mcneill mcpherson mcqueen mcrae mcwilliams mead
  meade medeiros medina meeks mehta meier meijer mejia melendez melton mendez mendoza menon mensah mercado mercer merritt
  messer metcalf metz meyer meyers meza michaud middleton milligan mims mirza mitchell mizrahi mobley molina montano montes
  montgomery montoya moody mooney moore morales moran moreau moreland moreno moretti mori morin morris morrison morse moseley
  moser mosley moyer moyo mueller mukherjee mulder mullen muller mullins muniz munoz munson murakami murdock murillo murphy
  murray mwangi myers myrick nadeau nagy nair nakamura nance napier nash nasser nava navarro ndiaye neal neff negron nelson
  neumann newell newman newsome nguyen nichols nicholson nickerson nielsen nieminen nilsson nix nixon nkosi norris norton
  norwood novak nowak nunez oakes oakley obrien ochoa oconnell oconnor odom odonnell ogden ohara okada okafor okonkwo oleary
  oliveira oliver olsen olson olsson oneal oneil oneill orozco orr ortega ortiz osborn osborne otero otieno ott ouellette
  overton owens ozturk pacheco padgett padilla palacios palmer papadopoulos parham parker parra parrish parson parsons pate
  patel patterson patton paulson payne payton peacock pearce pearson peck pedersen pelletier pena pendleton penn pennington
  perdue pereira peretz perez perkins perry persson peters petersen peterson petrov pettit pham phelps phillips phipps pickett
  pierce pierson pike pina pineda pittman pitts platt plummer poe polk pollard pollock ponce poole porter posey potter potts
  powell prater pratt presley pritchard pritchett proctor pruitt pryor puckett pugh purcell purvis putnam quinones quintana
  quintero qureshi ragland rahman raines rainey ramey ramirez ramos ramsey randle rangel rankin rao rasmussen ratliff raza
  reddy redmond reece reeder reese reeves reid reyes reynolds rhoades rhodes ribeiro ricci richards richardson richey richter
  ricks riddle riggs riley rios ritchie ritter rivas rivera roach robbins roberson roberts robertson robinson robison robles
  rocha rodgers rodrigues rodriguez rodriquez roe rogers rojas rollins romano romero roper rosado rosales rosas rosen
  rosenberg ross rossi roth rouse rowe rowell rowland rubio rucker rudd ruffin ruiz russell russo rutherford rutledge ryan
  sadler saenz sahin saito salas salazar saleh salgado salinas salter sampson samuels sanchez sanderson sandoval santos sapp
  sargent sasaki sato saunders sawyer schaefer schafer schmidt schmitt schmitz schneider schroder schroeder schultz schulz
  schwartz schwarz scott scruggs sears seay segura serrano sewell sexton shafer shaffer shah shapiro sharma sharpe shaver shaw
  sheehan sheffield shelton shepard sheppard shimizu shipley shoemaker shultz siddiqui siegel silva simmons simms simons
  simpson sims sinclair singh singleton sizemore skinner slater sloan smallwood smiley smirnov smit sneed snell snider snyder
  solis sorensen sosa soto sousa souza spangler spaulding spears spence spencer spicer spivey sprague springer stafford stahl
  staley stallings staples stapleton starks starnes staton steele stein steiner stephens stephenson stevens stevenson stewart
  stiles stinson stovall stover stratton strickland stringer stroud stubbs suarez suggs sullivan sumner sutherland sutton
  suzuki svensson svoboda swain swanson swartz sweeney swenson sykes szabo takahashi talbot talley tanaka tapia tate taylor
  teague terry thacker thayer thomas thomason thompson thomson thorne thornton thorpe tidwell tillman timmons tipton tobin
  tolbert tomlinson tompkins torres toth toure tovar townsend traore trevino triplett tripp trotter trujillo tucker turner
  tuttle underwood valdez valenzuela valle vang varga vargas varner vasquez vaughan vaughn vazquez vega vela velasquez
  velazquez velez ventura vickers vigil villalobos villanueva villarreal villegas vinson virtanen visser vogel vos voss
  waddell wade wagner walden walker wallace waller walsh walters wang ware warner warren washburn watanabe watkins watson
  watts webb webber weber webster weir weiss welch werner westbrook whalen whaley wheeler whitaker whitehead whitfield whitt
  whittaker whitten wiggins wilcox wilder wilkerson wilkes wilkins wilkinson williams williamson willis wilson winkler winn
  wiseman wisniewski witherspoon witt wojcik wolfe wolff womack wong woodard woodruff woodson woodward woody wooten workman
  worley wray wright wynn xiong yamada yamaguchi yamamoto yarbrough yates yazzie ybarra yeager yilmaz yoder yoshida youngblood
  zamora zavala ziegler zimmerman zimmermann zulu zuniga`;

/** Chinese, Korean and Vietnamese family names, which stand before the given name: "Li Shimin", "Nguyen Van Linh". */
const WRITTEN_FIRST = `bai bao cai cao chan chang chau chen cheng cheung chiang chin cho choi chow chu chun chung cui dai deng ding dou duan
  fang feng fung gao gong gu guo han hao hoang hsieh hsu hu hua huang huynh hwang jeon jeong jia jiang jin kang kim kong kwok kwon lai lam lau
  lee leung li liang liao lim lin ling liu lo lu luo ma mao meng mo ng ngo nguyen ning ou ouyang pang peng pham qi qian qiao qin qiu
  ren roh ruan shao shen shi shin su tang tao tian tran tsai tsang tu vu wan wang wei wen weng wong wu xi xia xiao xie xiong xu xue yan yang
  yao ye yeung yi yin yoon yu yuan yun zeng zhan zhang zhao zheng zhong zhou zhu zhuge zou`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const common = setOf(COMMON_SURNAMES);
const writtenFirst = setOf(WRITTEN_FIRST);

/** Endings that last names have in many languages of Europe and the Caucasus, and English words do not. */
const ENDING =
  /(?:[aeiou]v(?:a|sky)?|sk[iy]|ska(?:ya)?|enko|chuk|yan|shvili|adze|vi[cć]h?|opoulos|akis|sson|elli|etti|escu|quist|strom|mann|stein|feld|oğlu|zadeh)$/u;

export function isCommonSurname(word: string): boolean {
  return common.has(withoutAccents(word.toLowerCase()));
}

/** Whether a word is a family name that stands before the given name. */
export function isSurnameWrittenFirst(word: string): boolean {
  return writtenFirst.has(word.toLowerCase());
}

export function hasSurnameEnding(word: string): boolean {
  return word.length > 5 && ENDING.test(word.toLowerCase());
}
