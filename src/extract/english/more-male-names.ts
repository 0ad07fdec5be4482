/**
 * Less common given names of men, from many countries, without accents. Data for `given-names.ts`; words that English
 * also uses for something else are left out, for these names count as sure.
 */
export const MORE_MALE_NAMES = `aadi aage aamir aapo aarav aarnav aarne aaro aarush aatos aayush abbas abdel abdelatif abdelaziz abdelkader abdellah abderaouf
  abderrahmane abdi abdiqasim abdirahman abdon abdou abdoulaye abdulaziz abdullahi abdulrahman abe abeer abelardo abhimanyu
  abhiram abilio abiy abjorn abner achiel achille achim adalberto adamo adan adel adelardo adelin adelmo adem adi adil aditya
  adnan adolf adolfo adolph adonis adriaan adriano adrien advaith advay advik afonso aftab agapito agastya agne agnolo agnos
  agostino agus agustin ahmadou ahmet ahti aiden aime aimo aitor ajay ajit akbar ake akhil akhmed aki akif akio akira akos
  akram aksel akseli akshay aladin aladino alain alamiro albano albeiro alberico albin albino alcides aldair aldemar
  alden alderano aleix alejo aleks aleksandar aleksander aleksanteri aleksi alen aleodor ales alessandro alessio alexandr
  alexandru alexe alexej alexi alf alfio alfons alfredo algot alija alin alirio aliro alistar alois alonzo alphons alphonse
  alphonso alton alva alvar alve alveiro amadeo amadeus amado amador amadou amancio amando amaro amaru amaury ambrosio amedeo
  amedeu americo amico amilcar amin amine amitabh amleto amol amor amos amza anacleto anand anas anastasio anatolie anay
  ancizar andor andras andrej andrian andrii andrija andrzej angel angelino angelo anghel anibal aniket anirudh anis
  anmol annibale ansaldo anselmo ansh anssi antal antero antim anto antoine antonello antoni antonie antonino antoniu antonius
  antoon antti antun antwan anurag anyelo apolinar aquiles aravinda arbey archie ardeshir arezki argemiro arian arie arif
  arild arin aristide aristides arjen arjun arjuna arkadiusz arkady arley armand armas armin arnaldo arnau arnaud arne arno
  arnoldo arnost arnulfo aron arpad arron arsene arsenie arsenio artan artemio arto arttu artturi artur arun arvid arvind arvo
  aryan asafe asbjorn asdrubal asger ashish ashok ashwin asif askar asko aslan assar aston atal atenulf atharv atilio atte
  attila auguste augustin augustine augusto aukusti aulis aurel aurelian aureliano aurelien aurelio aurica avelino avi avinash
  avram axinte ayaan ayden ayman aymen aymeric ayoub ayub ayush ayushman azaan azad azeglio azhar aziz baba babar baccio
  bachittar bahadurjit bahram bairon bakhshi balaji balazs baldassare baldomero balduino balendra balhaar balint
  baljiwan baltasar baltazar balvan balveer bambang bandar banel banharn banjeet baptiste barbu barna barnabas
  barney bartek bartolome bartolomeo bartolomeu bas basarab bashir basil basile basilio bassam bastiaan bastian bastien
  baudelio baudouin bayram bayron bebe bedrich behrouz bela belarmino belisario bence bendeguz benedek benedetto benedicto
  benedikt bengt beniamin benicio benigno benito benjamim bennie benoit benone bento benvenuto beppe berat berend bernabe
  bernardino bernardo berndt bernhard bernt bertalan bertil berto bertram bertrand bhupinder biagio biel bilal birger bixente
  bjarne bladimir blahoslav blaise blas blazej boaz boe bogdan bohdan bohumil bohumir bohuslav bojan boje boleslav   bonifacio borge borislav borivoj borja borje boro borris borys botond boutros boyko bozo bradut brahim bram branden
  branislav branko braulio brayan brecht breno bret bretislav brice briek brieuc brijesh bror bryon bucur budi buenaventura
  buford butros caio caius calcedonio calebe calin calisto calixto callum calogero camil camillo camilo campo canaan
  candelario candido cantemir carlito carlton carmelo carmine carsten cary cas casemiro casian casper catalin caua caue
  cayetano cazimir cebrian cecilio cedrin ceferino celestin celestino celso cesare cezar cezary chabane chadwick chaitanya
  chakib chakradev chakradhar chaminda champak chanakya chandra chandran chandresh charan charley charly chatresh chatura
  chavalit che cheikh chema cherif chinua christer christiaan christof christofer christoffer chuan chucho chus
  ciprian cipriano ciriaco cirillo cirino ciro claes clair clas claudiu claudy claus clavs clement clemente cleo cleto clifton
  climaco clodomiro clyde codin codrin codrut collin colton coluccio conny conrado constantin corazon corentin coriolano
  cornel cornelio cornelis corneliu cornell corrado corvin cosme cosmin costache costantino costanzo costel costin coy crin
  cristea cristhian cristhofer cristian cristiano cristobal cristofer cristofor cristopher csaba csongor ctibor ctirad
  cuauhtemoc curro custodio cyprian cyriel cyrille czeslaw daan dacian dag dagoberto dairo daksh dakshesh dalbir dalibor
  damiano damir damjan dani danial daniele danijel danilo dante dany daren darin dario dariush dariusz darko darnell
  darpan darrel darrin darsh daryl davi davor davy dawid deandre decebal deepak deiby deion dejan delbert delfin delfino
  delmar demetrio demetrius demian denes derick desiderio devansh devendra dewayne dewey dex dexter dezso dhirubhai
  dhruv diederik dikembe dilan dimas dimitri dinesh dinis dino dinu diogo dion dionigi dionisio divock djamel djibril
  dobroslav dom domagoj domenico domingo dominick donatello donato donnell donny dorel dorian dorin dorinel doru dragan drago
  dragos dragutin drahoslav drazen dries driss duban ducu duje dumitru durante duro dusan duuk duvan dwyane dylano
  dzhokhar earle ebbe ebrahim eddy edelmiro eden eder edgard edgardo edi edier edilberto edilson edin edinson edisson edmond
  edmundo edoardo edouard edson edu eduar eduard edvard edvin edwar edwardo eelis eemeli eemil eerik eero eetu efrain efren
  eftimie egil egon eider einar einari einer eino eirik eithan eivind ekalinga ekansh ekapad ekaraj ekavir ekbal eladio elbert
  eldon eleazar elemer eleodoro eleuterio elian elie eliecer eligio elio eliot eliott elis eliseo elkin elladio elmar elmeri
  elmo elnur elof eloy elpidio elton elver elvin elvis elwood emanoil emanuil emery emiel emigdio emile emilian emilien emin
  emiro emmerson emmett emmitt emomali emory enar endre enes ennio ensio enzio enzo epifanio eraldo erasmo eremia erick erkan
  erkki erland erling ermanno ermenegildo ermes erno errol ervin erwan erwin eryk esben eskil esko esmail esneider espartaco
  espen espiridion estiven ettore eugen eugenio eulogio eusebio eusebiu eustaquio eustatiu eutimio eutropio evald evaristo
  evelio everett everette evert evo exequiel eydan ezequiel ezio faas faber fabien fabio fabrice fabricio fabrizio facundo
  fahd faisal falan faqid faraj faras farhad farhan farid fariq faris fariz farooq farouk faruq fatih fatos fatteh faustino
  fausto fazal fedde fedele federigo fedor ferdinand ferdinando ferenc ferhat fermin fernand ferney ferre filip filipe filippo
  fiodor fiorenzo fiorino fitan fito fiyaz flavio flaviu flemming florea florencio florent florentin florentino floridor
  florin floris fodil folke forrest fortunato fouad frado francesco francisc franciscus franciszek franck franjo franky frans
  frantisek frede frederic frederico frederik fredo fredric fredrick fredrik fredy frik frode froilan fryderyk fuad fulgencio
  fulvio gabi gabin gabino gabor gabriele gael gaetan gaetano gagan galasso galen gallego galo galvarino gamal ganesh garland
  gaspar gaspard gaspare gaston gastone gaurang gaurav gautam geert geir gelu genaro gennady geoffroy georg georgel georges
  geovanny geraldo gerardo gerardus gergely gergo germain geronimo gerrit gerson gert gervasio geza ghassan ghenadie gheorghe
  gheorghita ghilas ghislain ghita gholam ghulam giacinto giacobbe giacomo giampaolo giampiero giancarlo gianfrancesco
  gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo gianpietro gica gicu giel gijs gil gilberto gildardo gino
  gioacchino gioachino gioele gioffre gionata giorgi giorgian giosue giovanny girik girindra girish girolamo giuliano giulio
  giustino glauco godofredo goffredo goncalo gonzalo goodluck gopal goran gorm gosta gotabaya gote gottfrid govind goyo
  graciano grady graeme gratian graziano greger gregoire gregor gregorian gregorio grigore grover grzegorz guarino guglielmo
  guilherme guiomar gulaga gumercindo gunbir guneet gunnar gunner gunther gust gustaaf gustaf gustav gustave gustaw gusztav
  guus gyorgy gyozo gyula habib habibie hadrien hafez hafiz haidar haider haile hakan hakeem hakon hampus hani hannes hannu
  haralamb haralambie harald hardik haris harish harlan harley harol haroldo harri harsha harshil harun hashemi hashim hatem
  havard heikki heitor helge heliodoro helmer hemang hemant hendrik hendriks henk henning henric henricus henrikki henrique
  henryk heraclio heraldo herberto heriberto hermanni hermenegildo herminio hernando herney herschel hershel herve heydar
  hicham hidde hideki hideo hilario hilding hipolito hiram hiroki hisashi hisham hissene hitesh hjalmar hjalte hocine holger
  homero honore horace horatiu horea horia horymir hosni hossein houcine houshang hredhaan hristo hrithik hritik hrvoje hugues
  hun hunor hynek iacob iain iancu ianis iban ibrahima ichiro idriss ieremia ignac ignace ignacio ignacy ignazio iisakki ijaz
  ikbal iker ilari ilarie ilarion ildefonso ilham ilias ilie ilija ilkka ilmari ilyas ilyes imad imaran imre inaki inder
  indrajit ingemar ingmar ingvar inigo inocencio inocentiu ioan ionel ionica ionut iosif ippazio iqbal ira irakli
  irfan irinel irvin irving isac isaiah isaias isak isaque ishaan ishaq ishwar isiah isidoro isidro ismael ismo issa issac
  istvan italo iulian iuliu iurie iustin iustinian ivar iver ivica iwo izidor jaak jaakko jaap jabr jacek jacinto jacky jacobo
  jacobus jacopo jader jafet jagat jagdish jai jaider jair jairaj jairo jaka jakaya jakov jakub jalmari jamar jame jamel jamil
  jani janko janne jannis jano janos janusz jari jarkko jarl jarmo jarne jarno jaromir jaroslav jaroslaw jarrod
  jaswant jatin javad javed javi jawad jawaharlal jayant jayden jayson jedrzej jeet jef jeferson jeffery jeffry jeison jeisson
  jelle jelte jenaro jenel jeno jeppe jerald jere jeremi jeremias jeremie jerker jermaine jerman jeroen jeronimo jerrod jerson
  jerzy jesper jessy jhan jhoan jhon jhonatan jhonny jhony jimmie jindrich jip jiri jitendra joacim joakim joannes joaquim
  joep joeri joesph joffrey johans johnathan johnathon johnie johny joko jomo jonatan jonathon jonny joona joonas joonatan
  joost joppe joran jordi jordy joren jorgen joris jorma jorn jort jos josep josephus josip josko joso josse josue jouko jouni
  jozef jozo jozsef juanito juha juhana juhani juho jukka juliusz jun junaid junichiro juraj jure juri jurre jussi justo
  justus juul juuso juvenal jyrki kaarlo kabir kacper kada kailash kaique kaj kajetan kalervo kalevi kalle kalman kalpit
  kamiel kamil kamran kanye kapil karan kare kareem karel karlo karoly karsten kasim kaspar kasper kauko kaveh kazem kazimierz
  kazuo keano kees keiichi keiji keijo keizo keld kemal kendrick kenichi kenn kennet kennith kenth kenzo kermit kevim
  keyvan khalil khurshid kiaan kian kieran kieth kiichi kike kimmo kishore kjeld kjell kjetil klaas klas klavs klement knut
  kobe koen koenraad koichi koji konstanty kornel kresimir krish krishna krister kristiaan kristijan kristjan kristof
  kristofer kristoffer kristopher krisztian krisztofer krystian krystof krzysztof ksawery kullervo kumar kurtis kustaa kwame
  kwesi kyan kyano kylian kyllian laban ladislau ladislav lage lajos laksh lakshit lal lalit lalo laloo lamberto lamine lamont
  lando landon lanny lansana lascar lasse lassi laszlo latrell laureano laurens laurentiu laurian laurits laus laust lautaro
  lavern lazar lazaro lazzaro leander leandro lebron lech leevi leider leif leland lemuel lenin lenn lennart lennarth lennert
  lenny leocadio leoncio leonel leonidas leontin leopold leopoldo leordean leos leszek lev levente levon lian liaquat libardo
  liberto libor lica lieven lilian lino linus linwood lisandro livio liviu lode lodewijk lodovico loek lohit loic loke lon
  lonnie lope loreto lorin loris lotfi loui louie louka lourenco lovre lovro lowell lowie loyd luan lubomir lubos lucca
  lucentiu luchino lucho lucian lucien lucio lucretiu ludek ludo ludovic ludovico ludovicus ludvig ludvik luigi luka
  lukasz lumir lupe luuk lyam maanas maanav maarten macario maciej madalin madhav mads mael magne mahathir mahatma mahdi
  mahendra mahesh mahinda mahir mahmood mahmud maicol maikol maithripala majid makoto maks maksim maksymilian malik malte
  malthe mamadou manan manbir mangosuthu manish manmohan manoj manole manolo mans mansour manthan manu marcantonio marcelino
  marcell marcello marcial marciano marcin marcio marcu marek margarito mariano marijan marijn marinus mariusz marjan markku
  marlin marlon marnix marouane marten marti martijn martim marton martti martyn marwan masao masayoshi massimiliano
  massinissa massoud matei matej mateus mateusz matheo matheus mathijs mathys matias matija mato matous matthijs matti mattia
  mattias matts matyas maulana mauno mauri maurilio maurits mauritz maurizio mauro maurycy maxence maxi maximiano maximiliano
  maximilien maximino maximo maykol mees megawati mehdi melchor meles melker melle melwin mengistu merijn merlin mervin metod
  micael micah micha michal micheal michelangelo micheletto michelotto michiel mickael mieczyslaw miel mieszko mihael mihai
  mihail mihaly mihnea miika mijo mik mika mikael mikheil mikkel mikko miklos mikolaj mikulas millard milos miloslav
  milosz milovan minoru mio miodrag miran mircea mirco mirko miro miron miroslav miroslaw mirsad misael mislav mitchel mitesh
  mitica mitrut mitsuo mladen moammar mobutu modesto mogens mohamad mohamoud mohamud mohan mohand mohit mohsen moin mojmir
  momir monte morne morten morteza moses mostafa mouloud mounir mourad mousa moussa movladi muammar mugur mugurel muhammadu
  muhammed muhyiddin mukesh mukhtar munir muqtada murad murali murat murilo musa mushtaq mustapha muttiah mwai mykola myles
  myron nabil nacer nachiket nacho nacio nadeem nae nael nahuel naim najib naksh nakul nand nandan nando nandor nanni naoto
  napoleone narasimha narayan narcis narciso naresh naseem nasir nassim natalio natan natanael nataniel nathanael naud naveen
  navjot nawaz nazaret nazario nazim nebojsa nechifor neel neftali neider nel nelu nenad nestor ngugi nibaldo nicanor niccolo
  nichifor nicklas nickolas niclas nico nicoara nicodemo nicodim nicolae nicolaie nicolaj nicolo nicu niculita nicusor nicuta
  niek niels nihal niilo nik nikhil niko nikodem nikola nikolaj niksa nilo nils nilson nino nitesh nitin niyazi nnamdi noa
  noboru nodar noe nolberto norberto norbey normand norodom noud nouri nout novak nuno nuri nursultan nuru ocampo octav
  octavian octavio octaviu oiva oivind ojas ojvind olaf olav olavi oldrich ole olegario oleksandr oleksiy olfert olgierd
  olimpian olimpiu oliviu oliwer oliwier ollanta olle olli ollie olof olov olusegun omer omkaar ondrej onkar onni onofre
  onveer orazio oreste orinder orjan orni orville osamu oskari osman osmo ossi ossian osten osvald osvaldo oswaldo otakar
  otavio otis oto ottavio ottone ouanes ousmane oussama ove ovidio ovidiu ovli oystein oyvind paavo paco pal palle pamfil
  panagachie panait pancho panfilo pankaj par paride parth parvez parviz pascual pasi pasqual pasquale pasteur patric patrice
  patricio patrik patrizio patru patryk pau pauli paulino pavao paw pawel peder pekka pelayo pelle pellegrino pentti pepe
  pepijn pepito pero pertti pervaiz pervez petar petr petre petri petrica petrisor petro petru petrus petrut petter petteri
  pier pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo piersanti piet pieter pim pio piotr pius piyush
  placido plesu plinio pompeo pompiliu pomponio poncio pontus porfirio poul prabhakar prabowo pradeep prakash pramod pranab
  pranav praneel pranit prasad prashant pratap pratyush praveen prayuth preben predrag prem premysl primitivo prudencio
  przemyslaw puccio pyotr qabil qadim qamar qarin qasim qassem qazi quincy quinten quinton quique quirino qusay rabah rachid
  rachit rade radek radim radja radomir radoslav radoslaw radovan radu raducu raed rael rafa rafal raffaele raffaellino
  raffaello rafi rafik rafiq raghav ragnar ragner raila raimo raimondo raimundo rainer raj raja rajan rajat rajeev
  rajendra rajesh rajnath rakesh rama raman ramesh rami ramin ramiro ramiz ramzi ranbir randal randell randolph ranieri ranil
  ranjit ranveer raphael rares rasmus ratko rauno ravindra ravy rayaan rayan raymundo razvan refugio reginald regis regulo
  rehaan rehman reijo reinaldo reine reinel reinhold reino relu remi remigio remus renaat renan renato renaud rene rens renzo
  reuben reyansh reynaldo reza rhavi rhys riad riccardo ricciotti richardt rickard rickey rickie rida rigoberto rik
  rikard riku rishi risto rizwan roan robbe rochdi rodger rodolfo rodolphe rodrick rodrigue roel roeland rogelio rohan rohit
  roko rolando roldan romain romelu romolo romuald romulo romulus ronal ronaldo ronith ronni ronny rony roope roosevelt roque
  rosamel roscoe rosendo rostislav rouhollah royce rudecindo rudra rufino rufus ruggero ruggiero rui rune ruperto rupiah
  rushil ruslan russel ruud ruy ryszard ryutaro saad sabah sabas sabatino sabin sabri sacha sachin saeed safet sai saif sakari
  saksham salah saleh sali salif salim salomon salvi samaksh samar samarth samesh sammie sammy samu samuli samy sanath sancho
  sandalio sandeep sander sandor sandro sandu sani sanjeev sante santeri santino sarfraz sarthak sasa sathvik satish
  satoshi saturnino satya sava saverio sayed sayyid schalk scottie scotty sebastiaan sebastiano sebastiao sebastien segismundo
  segundo seiji sekou sem semyon senn senna senne sep sepp seppe seppo serafin sergej sergiu sergius serhiy serzh seve
  severiano severin severino severo seydou shaban shabbir shahbaz shahid shahram shalva shamil shankar shaquille sharad shashi
  shaukat shaurya shekhar sheldon sherman shigeru shingo shiv shivansh shivraj shoaib shoichi shyam siad siavash siddharth
  siebe siem sigfrid sigfrido sigge sigurd sigvard sihanouk sil silas silvano silvester silvestre silvestro silvian silviu
  simao sime simen simeon simi simion simo sindre sinica sinisa sivert sixten sixto sjoerd slavko slavomir slawomir slobodan
  sneider sofiane sohail sondre sonny soren sorin sosimo soufiane souleymane sourav srdjan srinivas staffan stancu stanislaw
  stef stefaan steinar stelian stellan sten stepan stephon stevan stevie stian stig stijn stipe stiven stjepan stoyan sture
  subhash subramaniam sudhir suharto suleyman sune suresh surinder susilo susumu svante svatopluk svatoslav svein svenning
  sverre svetozar sylvain sylvester szabolcs szilard szilveszter szymon tabare tadashi tadeas tadeo tadeusz tage taha tahir
  taisto takao takashi takeo takeshi talal tamas tanay taneli tanguy tanish tanveer tapani tapio tarak taras tarun tauno
  tawfiq teemu teerth tejas tejs telemaco telmo temistocle teo teobaldo teodor teodoro teodosio teofil teofilo teohari terence
  terje tero terrance terrell tetsuya teun teuvo thabo thad thaksin thales theodoor theodor theodoro theophile theron thiago
  thibaud thibault thibaut thibo thijmen thijn thijs thore thure thurman tiago tibe tiberiu tibo tibor tiburcio tijl
  tijmen tijn tijs timeo timmy timotei timotej timoteo timothee timur tito tivadar tiziano tobiasz todor toivo toma tomasz
  tome tomi tomiichi tomislav tommi tommie tomo tonino tonny tono toon topias tor torben torbjorn tord torgny toribio torquato
  torsten toru toshiki toshio traian transito trenton troels trond truman tulio tullio tuomas tuomo ture tuukka tuur twan
  tycho tygo tymon tymoteusz tyson ubaldo uberto udant udarsh uday uffe ugo ugolino uhuru ulises ulisses ulrik umang umar
  umaru umesh uno uolevi upkaar urbain urbano uriel usama usman utkarsh vagn vaino valdemar valentijn valentim valentino
  valere valeri valerio valeriu valero valter valtteri varun vasile vasili vasilica vasily vasyl vazgen vedant vedran veeti
  vegard veijo veikko veli velupillai venancio venceslas veniamin venkaiah venkat vern verner verneri vesa vic vicente
  vicentiu victoriano victorino vidal vidar vide viggo vigo vihaan vikas viking vilem vilgot vilhelm vilho viljami viljo
  villads vilmer vilmos vinay vincentio vincentiu vincenzo vinicio vinicius viorel viraj virat virgilio visarion vishal
  vishwanath vit vitali vitezslav vitor vittorio vivaan vivek vjekoslav vlade vladislav vlado vlaicu vlasta vlastimil voicu
  vojislav vojtech vratislav vuk vyacheslav wael wahab wajid waldemar waleed walid wannes waqar warinder warjas warre wasim
  wassim wazir weldon wenceslao wessel widodo wieslaw wiktor wilber wilbert wilburn wilford wilfred wilfredo wilfrido
  wilhelmus willard wille willian wilman wilmar wilmer wim winfred witold wladimir wladyslaw wlodzimierz wojciech wole wout
  wouter wriddhish wridesh xander xavi yacine yadigar yagnesh yago yahia yahya yair yamid yanis yannis yaroslav yash yashwant
  yasin yasir yassin yassine yasuhiro yasuo yatan yatin yaw yazid yecid yeferson yegor yeison yerko yerson yesid yevgeny
  yilmaz yngve yoann yogi yohan yoichi yonatan yonathan yordan yoshihide yoshihiro yoshiro youba youcef younes younis youri
  yousef youssef youssou yoweri yrjo yug yukio yunis yunus yuriy yutaka yuvraj yvan yvon zacarias zacharias zacharie zachery
  zafar zaheer zaher zahid zaid zakaria zalan zamfir zamir zashil zayan zayyan zbigniew zbynek zdenek zdenko zdravko zeferino
  zehaan zelimkhan zeljko zeno zenon zhelyu ziad ziggy zikmund zinedine zivko zlatko zoltan zoran zsigmond zsolt
  zsombor zuhair zulfikar zulfiqar zurab zviad zvonimir zvonko zygmunt`;
