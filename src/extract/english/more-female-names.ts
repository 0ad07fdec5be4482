/**
 * Less common given names of women, from many countries, without accents. Data for `given-names.ts`; words that English
 * also uses for something else are left out, for these names count as sure.
 */
export const MORE_FEMALE_NAMES = `aachal aada aadhya aahana aaliyah aarini aarna aashi abbie abdi abelone abha abril addie adela adelaida adelaide adelasia
  adelia adelina adeline adell adella adiela adina adora adoracion adriane adrianna adrianne adrienn adrienne advika adweta
  adya agata agatha agathe aglaia agnese agneta agnete agnieszka agostina agripina agueda agustina aicha aida aila aileen aili
  aimee aina ainara aino ainoa airi aishani aishwarya aissatou aitana akiko alaina alanna alberte albertha albertina
  albina alcira alda aldonza alecia aleida alejandrina aleksandra alena alene alesha alesia alessia aleta aletha alexa
  alexandrie alexandrina alexia alfonsina alfreda alida aline alis alisa alisha alisson alix alizee alka allana allegra allene
  allie allyson almeda almendra almudena alondra alta altagracia althea alva alvina alyce alycia alyson alzbeta amada amaira
  amalia amalie amandine amani amara amarilis ambar ambre amel ami amie amira amor amparo amrita amruta anabel anabela anaelle
  anahi anahis anaida anais anamaria anamika anastasie anastasiya anastazie anastazja anca ancuta anda andela andra andrada
  andree andreea andreia andria ane anel anemona aneta anett anette anezka angele angelia angelika angeline angelique angelita
  anghelina ani anica aniela anika aniko anisa anisoara anissa anka anke ankica annabelle annalisa annalise annamaria
  annamarie anneke anneleen anneli annelie annelies annemarie annemette annemie annemijn annetta anni annica annick anniina
  annika annikki annita annmarie annukka annunziata anny anouk anselma antionette antoaneta antoinette antonela antonella
  antonette antonieta antonietta antonija antonina anu anunciacion anusha anushka anuta anvi anya anyi aparna apolena apolline
  apolonia araceli aracely aradhana aranka arantxa aranzazu arcelia archana ardis ardith aretha ariadna ariane ariela arina
  aristita arja arleen arlet arlette arline armida arnaude aroa artemisa artie arundhati arunima arya arzu asa ascension ase
  asha ashlee ashleigh ashlie ashly assia asta asuncion atena ati atsuko aude audra audry augusta augustina aulikki aune aurea
  aurelia aureliana aurelie aurica aurora aurore avis avni awilda axelle axenia aya ayako ayelen ayla ayleen aylin aylla aynur
  ayse aysel ayten azahar azahara azeneth azra azucena baghyawati bambi bara barb barbora barbra barbro barica barkha beata
  beatrijs beatriz begona belen belle belva benazir benedicte benedikte benedita benigna benita bente benthe berengere
  berenice berit bernadett bernadine bernarda bernardita berniece bernita berta berthe bertie beryl bess bessie bethan betina
  bette bettie bettina bettye beulah beverley bhanumati bhavani bhavika bhavini bhavna bhavya bianka bibi bibiana bieke
  bienvenida biljana billie bilquis bimala bina birdie birgitta birgitte birte birthe biserka bishakha bjorg blanch blanduzia
  blanka blazena bobbi bobbie bodil boel bogdana boglarka bohumila bonita borbala bouchra bozena bozica brandi brandie
  brandusa branka breanna brenda brenna briana brianna brianne bridgett bridgette brigette brigida brigita brigitta brinda
  brita britta brittani brittney bruna brunilda caetana caitlin caitlyn cajsa calista calixta camelia canan candela candelaria
  candelas candi candida capucine caren cari caridad carin carina carine carissa carita carleen carlene carlijn carlota
  carlotta carman carmel carmela carmelita carmella carmenza carmina carminho carola carolee carolien carolin carrol caryl
  caryn casandra casiana cassie catarina caterina catharina catharine cathie cathleen cathrine cathryn catina catinca cato
  catrin catrina catrine catrinel cayetana cecelia cecile cecilie celestina celestine celina celinda cerasela ceylin cezara
  chaaya chaitaly chakrika chaman chameli chana chanchal chanda chandani chandra chandrika chanel chanez chantel chantelle
  charissa charisse charita charla charleen charline charlott charlotta charmaine charo charvi chasity chasmum chastity chavvi
  chelo chelsey chelsie cheri cherie cherise cherly cherrie cheryle cheyenne chiaki chimamanda chiquita chiraz chita chitra
  chong chrissy christal christel christelle christen christi christiana christianne christin christy chrystal chus ciara
  cielo cierra cinda cindi cinthia cinthya cintia cipriana cirkeline citlali clare clarice clarisa clarisse claudina claudine
  clelia clemence clemencia clementina clementine cleo cleopatra cleta cloe clorinda clotilde codrina codruta coleen coline
  collette colomba concepcion concetta concha conchita conny constanca constanta constantina constanza consuela consuelo cora
  coralia coralie coraline cori corina corine corinna cornelia corrie corrine cortney cosmina crenguta crescencia crina
  cristal cristina cristine cristy csilla custodia cyndi daciana dafina dafne dagmar dagmara dagny dahiana daiana daksha
  dalaja dalia dalila damaris damini damyanti danae danelle danette dania danica daniele daniella danijela danique danita
  danitza danna danuse dara darci darcie daria dariana darika darla darleen darline dary darya davina dawna dayamai dayana
  dayita dayna deana deann deanne deb debby debi debora debrah dedra deena deepa deepika deicy deidra deidre deisy delfina
  delilah delma delois delores deloris demetra demetria demi dena denice denisa denisse derly despina dessie devika dewi
  deyanira dhriti dian diann dianna dida didina digna dilara dilma dimitrina dinah dionisia dionne dipta dita ditte divya
  dixie diya dochia doina dollie dolly dominga dominika domitila domnica dona donatella donita doralisa dorcas dorene doretha
  dori doriana dorien dorina dorinda dorine dorita dorli dorota dorotea dorothee dorottya dorris dorte dortha dorthe dorthy
  dottie dounia dovie draga dragica drahomira drahoslava dulce dumitra dumitrana durdica earlene earline earnestine ebba ebony
  ecaterina ecrin eda edelmira edhitha edie edilma edina edita eduarda edwina edythe eesha eeva effie eftimia eija eiko eila
  eira eiravati eivor ekaja ekani ekanta ekantika ekiya ekta ela elaina elba elcira elcy elda elea eleanora eleanore elenor
  eleonor eleonora eleonore elia eliana eliane elida elien elif eligia eliisa elin elina eline elinor elisabet elisabeta
  elisaveta elisha eliska elissa elizabeta elize elizebeth elli ellinor elly elma elmira elna elnora eloa eloah elodia elodie
  eloisa elouise els elsebeth elsy elva elvia elvina elvy elyse elza elzbieta ema emanuela emanuella emanuelly emelie emelina
  emeline emelyne emese emilce emiliana emilie emilija emilly emilse emmanuelle emmi emperatriz emy ena encarna encarnacion
  encarnita enedina engla enid eniko enith enna enriqueta enya ericka erlinda erma erna ernestina ernestine erzsebet eshana
  esila esmarelda esmee esparta esperanza essi essie estefania estefany estela estella estelle ester estera esteri estrella
  eszter eta etelka etelvina ethelyn etta eufemia eufrosina eugenie eula eulalia eusebia evalyn evangelina evangeline
  evangelista evanghelina evelia evelien eveliina evelin evelina eveline evelyne evette evie evon evonne evy ewa ewelina fabia
  fabiana fabienne fabiola fabrizia falak falguni fanni fannie fanny farah farida farrah farzana fatiha fatma fatou fatoumata
  fawn fay febe federica fehmida felecia feliciana felicidad felicita felicitas feline felipa felisa felisha fem femke fenna
  fenne feriel fernanda fernande fiamma fidela fien fiene filipa filippa filofteia filomena fiorella flavia flavie fleur
  floare floarea floortje flor flore florencia florene florenta florentina floriana floriane florica florina florinda florine
  flossie floy fonda fortunata fouzia fran franca franchesca francia francisca franciska francy frantiska freda frederikke
  frederique fredrika freida freja fresia freya frida frusina fuma fumiko gabriella gabrielly gaelle gaja gala galina ganga
  garima garnet gaurangi gauri gaurika gautami gayathri gayatri gaye gayla geanina geeta geetika gelsomina gema gena genoveva
  gentiana georgeta georgette georgiana georgianna georgie geralyn gerarda gerd gerda geri germaine germana gerri gertie
  gertrud gertrudis geta gherghina ghislaine giada gianina gianna gilberte gilda gilma ginette gioconda giorgiana giovanna
  gisele giselle gisselle gita gitte giuliana giulietta giuseppa giuseppina gizella gladis glenda glenna godelieva godelieve
  golda goldie gordana graca gracia graciana gracie graciela gratiana gratiela grazia graziella greca gregoria grete grethe
  gricelda griet griselda gro gudrun guillermina guiomar gulay gunborg gundhild gunhild gunilla gunnel gunvor gurli gussie
  guusje gwenaelle gwendoline gyda gyongyi gyorgyi habiba hadassa hadija hadjer hailey hajnalka halima hallie hamsini hana
  hanaa hanan hania hanne hannele hannelore harinakshi harini harita harriett harriette haruko hasina hattie hayat haydee
  hayley hedda hedvig hedvika hege heidy heleen heli helina helle hellen hellena hellevi helmi heloisa heloise helvi hema
  hemal hemangini hemani henna henrieta henriette heracleea herdis herlinda hermelinda herminda herminia hettie hilde
  hildegard hilkka hillevi hilma hina hiral hiroko hjordis hoa holli hollie hortencia hortense hortensia houda huda huguette
  iara iasmina iben ibeth ibolya ica idella idika idun ignacia iida iiris ijaya ika ikram ikshita ila ilaria ildiko ileana
  ilene ilinca ilona ilse ima imane imene imke imogene inaya indali indira indra indy ine inez inga ingalill inge ingeborg
  ingegard ingegerd ingela ingelise inger inkeri inmaculada ioana ioanina iola iolanda iona ione ionela ionelia iosefina iren
  irena iridenta irja irma irmeli irya isa isabela isabell isabelly isadora isaline isaura ise isha ishani ishanvi
  ishita isidora isolina itzel itziar iulia iuliana iustina iva iveta ivette ivka ivona ivonne izabela ize jaana jacinta
  jackeline jacklyn jacobine jacque jacquelin jacquelyn jacquline jada jade jadranka jael jagrati jagvi jaimie jalsa jami
  jamila janaki janani janeen janel janell janelle janeta janeth janette janie janina janis janja janna janne janneth jannette
  janni jannie januja janya jaqueline jarmila jaroslava jasmijn jasmin jasmina jasminka jasmit jasna javiera jaya   jayanti jayda jaylinn jayme jayne jazmin jeana jeane jeanetta jeanie jeanna jeannette jeannie jeannine jeevika jele jelena
  jemma jena jenelle jenifer jeniffer jennette jenni jennie jenniffer jente jeri jerilyn jerri jerrie jesica jessy jesusa
  jewell jhalak jhoana jillian jimena jimmie jindriska jinthe jirina jitka joana joanie joaquina jocelyne joelle joellen
  johana johanne johnna jolan jolana jolanda joleen jolene jolie jolien jolijn joline joni jonna jonnie jordana jorunn josee
  josefa josefiina josefin josefine joselyn josepha josephina josette josiane josianne josie josipa jovita joycelyn juana judi
  judit judita juli julianna julienne julieth juliette julijana julita juni justina justyna juul juulia jyoti jytte kaarina
  kaat kahina kaija kaisa kaitlin kaja kajsa kala kalina kalpana kalsoom kami kamila kamilly kamya kandi kandice kareena kari
  karie karima karine karissa karlijn karol karolien karoliina karolina karoline karolyn karon karri karrie karyn kasey
  kashish kashvi kassandra kata katalin katalina katariina katarina katarzyna katcha katelijne katelyn katerina katerine
  katharina katharine katherin katherinne katheryn kathi kathie kathrine kati katica katina katleen kato katri katrien
  katriina katrijn katrin katrine katty katy kavita kavya kaye kaylee kazuko keely keiko keisha kelli kellie kenza keri kerri
  kerrie kerttu kesha keshia keya khadidja khadija khadijah khady khaleda kiara kiki kimberlee kimberley kimiko kinga kira
  kiran kirsi kirsti kirstin kirstine kirsty kisha kitti kjersti klara klaudia klaudie kori kornelia krisha krishna krista
  kristal kristan kristel kristie kristien kristiina kristine kristy kristyna krisztina kritika krystal krystle krystyna
  ksenia kseniya kumiko kveta kvetoslava kyara kyla kylie kyllikki kyoko kyong kyung lacey lacie lacramioara lada ladislava
  ladli ladonna laetitia laia laila lais lajita lakeisha lakesha lakeshia lakisha lakshmi lala laly lanette laora laquita
  larisa larissa larue lashanda lashawn lashonda lata latanya latasha latisha latonia latonya latosha latrice latricia laure
  laureen laurel laurentia lauretta laurette lauri laurine lavanya lavern lavina lavinia lavon lavonda lavonne lawanda layla
  leana leandra leann leanna leanne leatha leatrice leeann leela leen leena leia leidy leilani leire leisa lekha lela lelia
  lene lenka lenora lenore leocadia leola leona leonie leonor leonora leontina leopoldina leora leota lesa lesley lesly lessie
  leta letha letitia letizia lettie leydi leyla leyli leymah leyre lia liana libby libia libni libuse liceth licia lida lidija
  lieke lien liesbet liesbeth lieselot lieve lieze ligia liisa lili lilia lilian liliana liliane lilija lilja lilla lillemor
  lillie lilly lilou lina linde lindy linnea linnie lioara lipika lisanne lisbet lisbeth lise liselott liselotte liseth
  lisette lissette liv liva livia liwia lizabeth lizbeth lize lizeth lizette lizz lizzy ljiljana ljubica ljudmila loes loida
  lolita lona lopa lora loraine loredana lorelei lorena lorene lorenza loreto lorie lorinda lorine lorri lorrie lotta lotte
  lottie louane louann louella louisa louise louna lourdes lova lovie lovis lovisa luana luann luanne luara luce lucette
  luciana lucie lucienne lucija lucila lucile lucrecia lucretia lucrezia ludivine ludmila ludovica luella luigina luisana
  luisina luiza lula lulu luminita lunna lupe lupita lura lutgarde lutgardis lutgart luz luzmira lyda lydie lykke lyn lyna
  lynda lyndsey lynette lynnette lyubov lyudmila lærke maaike maaria maarit maartje mable macarena macaria madalena madalina
  madelene madelief madelyn madge madhavi madhuri madonna mae maelle maelys maeva mafalda magali magaly magda magdalena
  magdalene magdolna magnolia mahika mahulena mai maida maija maiken maira maire maite maja majken majorie majvor makarena
  makayla malak maleeha malena malene malgorzata malika malin malina malinda malissa mallory malou malva malvina malwina
  mamata mamen mamie manda mandi manel manisha manola manon manu manuelita manuella manya mar maranda marcelina marcella
  marcelle marcheta marci marcie marcy maren marga margareta margarete margaretha margarette margarida margaud margaux marge
  margery margherita margie margit margita margo margoth margret margrethe marguerite mari mariah mariam mariama marian
  mariane marianela mariann marianna maribel maribeth marica maricel maricela maricica maricruz marieke mariela marielle
  mariette marija marijana marijke marika mariko marilee marilena mariluz marilynn marinela marioara marisa marisel marisela
  marisol maristela marit marita maritta maritza mariuca marja marjaana marjan marjatta marjo marjory marjukka marjut marketa
  marketta marleen marlen marlena marleny marlies marlo marly marlyn marlys marnie marquerite marquita marte marthe marti
  martine martirio martta marva marwa maryann maryanne marybeth maryellen maryjane marylene marylin maryline marylou maryse
  masako massiel matea mateja mathilda mathilde matija matilde mattie maud maude maudie maura mauricette maurine maxi maxima
  maxine mayawati maybelle mayerly mayme mayra maysa mayte meagan meaghan medha meena meenakshi meera megane megha meghana
  mehbooba mei meike meja mekhala melany melba melina melisa melita mellisa mellissa melodie melonie melony melva melvina
  menaka merche merel merete merethe meriem merja mervi mery mette micaela michala michela micheline michell michiko mie mieke
  mieko migdalia miguela mihaela miia mikayla mila milada milagros milena milica milissa milka milla millaray mille millicent
  millie miloslava milou miluse mimmi mindi minerva minna minnie minodora mioara mirabela mireia mireille mirela mirella
  mireya miriama mirian mirja mirjam mirjami mirjana mirna mirona miroslava mirta mirte mirtha mirthe miruna miryam missy
  misti misty mitali mitsuko mittie mitzi mitzy moa modesta mohini mollie monalisa monserrat montserrat morena morgane mozelle
  mugdha mumtaz murielle mya myriam myrna myrthe myrtis myrtle nabila nada nadege nadezda nadezhda nadja nafisa naiara
  nair naja najwa nakia nanci nandini nanette nanna nannette nanni nannie naoko narcisa nargis narimane nasreen natacha natali
  natalija natalja nataly natalya natasa natascha natasja natasza nath nathalia nathalie nathaly natividad nawal nayara
  nayaret nayareth nayeli nayibe nazaret ndeye nea nedda nedjma nedra neelima neha nela nelcy nelda nele nelida nelle nelly
  nelsy nena nerea nereida nesrine nete netra nettie neva nevenka ngozi nichole nicki nicol nicolasa nicoleta nicoletta
  nicoline niculina nidhi nidia nidra nienke nihad niharika niina nika niki nikol nikola nikolett nikoletta nikolina nila
  nilda nilima nimrat ninetta ninoska ninthe nirja nirmala nisa nisha nita nitara nives noa noelia noella noemi noemie nohora
  nola nona noor noora noortje norah nore noreen norene norica noriko nour noura novella nubia nupur nuria nury nydia nynke
  oana obdulia oceane octaviana oda odalis odalys odeline odika odile oeshi ofelia ojasvi oksana ola olalla olesya oleta
  olimpia oliva olivie ollie oma omaira omaja omisha omya ona oni oona ophelie ora oralia orfelina oriana ornella orpha
  orsolya ortansa orvokki osha otilia ottilia otylie outi oviya oxana ozana ozlem pabla paca pacifica padma pahal paige paivi
  paivikki pallavi palmira paloma pamala panini pansy paola paoletta paraschiva parveen pascale pascaline pascuala pastora
  patrica patrice patricie patrizia pattie paule paulica paulien pauliina paulina pavani pavla pavlina paz pearlie pearline
  peggie pennie pepita perla perlita pernilla pernille perrine petrona petronela petronila petruta phileine philippa
  philippine phillis philomena phuong phylis phyliss pia piedad pien pierina pietra piia pilar pili pirjo pirkko piroska pleun
  pompilia pooja portia pratibha preeti preity pricilla primitiva prisca priscila prisha priyanka profira prudencia puck puk
  purificacion pushti qandeel quinty qushi raagini racha rachael rachana racheal rachelle rachida rachita rada radha radhika
  radka rae rafaela rafaella raffaella rafila ragna ragnhild raija raili raina raisa rajani rajata rajeshri raksha raluca rana
  randi rani rania rasha rashmi rayen raymonde reba rebeca rebecka rebeka rebekah reem regine regitse regitze reidun reiko
  reina reinhilde reka rekha remedios rena renae rene renita renske renuka reta retha reva rhea rhiannon rhoda ria ricarda
  richelle ridhi rigmor rigoberta riikka riitta rika rikke rima rina ritt ritu ritva riya robbin robertina robyn rocio rodica
  roksana rolanda rolande romana romane romanita romina romona romy rona ronda ronja ronna roos roosa rosalba rosalee rosalia
  rosalie rosalina rosalinda rosalva rosalyn rosanna rosaria rosaura roseann roseanna roseanne roseline rosella roselyn
  rosemarie rosenda rosetta rosette rosina rosita roslyn rossana rowena roxana roxane roxann roxanna roxelana roxie roza
  rozalia rozalija rozsa rubiela rubina rubye rufina rukmini ruperta rut ruthann ruthie ruxanda ruxandra ruza ruzena ruzica
  rym ryma saanvi saar saara sabina sachiko sade sadhana safia safina safiya safta sahra sai saida saima salima salina sallie
  salome salomea salud samanta samatha samira sammie sanaya sanda sandi sandrine sania sanja sanjuana sanjuanita sanna sanne
  sanni sanya sanziana sarai sari sarita sarka saroj satu saturnina saumya saundra saveta savina savitri scarleth scarlette
  seema seija selina selma semenica senna serafina serine sessa setsuko severina severine sevim shabana shabnam shaima shaina
  shalonda shameka shamika shana shanda shania shanika shanna shanon shanta shante shantel shara shari sharla sharlene
  sharmila sharonda sharron sharyn shauna shawna shayla shayna shazia sheena shelia shelli shellie sheree sherie sherita
  sherri sherrie sherryl shiela shilpa shirlee shirlene shivani shobha shonda shravya sidonia sien sienna signe sigrid siiri
  silje sille silvana silviana silvie sima simina simona simonetta simonne sindy sine sini sinikka siri sirimavo sirkka sirpa
  sisko sissel siti siv siya slavena slavica smaranda smita smriti sneha snjezana socorro sofi sofie solange soledad solene
  soline solveig solvej sona sonali sondra sonja soraia sorana soraya sorina sorine sos souad soumia speranta staci stacia
  stacie stana stanca stanislava starla stefani stefania stefanija steffi stefica stela steliana steluta stepanka stephaine
  stephani stephany stephenie sterre stien stina stine sudha sudiksha suha suhani sujata sumayya sunita susana susanita susann
  susannah sushma sushmita sussanne sussie suus suvi suzan suzana suzanna suze suzette suzy svea swati syble sylviane
  sylvianne sylvie sylwia synnove sys szilvia tabatha tabita tahira taina takako talia tamanna tameka tamela tamera tami
  tamika tammi tammie tamra tana tanesha tania tanika tanisha tanja tanmayi tanvi tari tarja taru taryn tasha tatjana tatyana
  tawakkol tawana tawanda tawanna tawnya tecla teea teena tehmina teija tellervo tena teodora teodosia teofila teona tera tere
  teresa terese teresia teresita teressa terez tereza terezia terezija terhi teri terra terri terrie terttu tessie thea theda
  theodora theres theresia thi thiare thinhinane thuy tia tiana tiara tiare tiberia tierra tiffani tiffanie tiia tiina tilde
  tillie timea tinca tincuta tindra tine tineke tirza tisha tiziana tola tomasa tomeka tommie tomoko tonia tonja tonje tora
  tori torill tosha toshiko tova tove toya traci tracie trena tresa tressa treva tricia trina trine trini tripti trish trista
  triveni triya tudora tudorita tudosia tuija tulia tunde turid turkan turvi tuula tuuli tuulia tuulikki tuva twila twyla tyra
  uberlinda ubika ucchal udyati ulla ulrica ulrika uma umm una unnati unni upadhriti upasna upma urishilla urmi urszula
  urvashi urvi usha vada vaishnavi vajen valarie valborg valeria valeska valorie vamakshi vanda vandana vanesa vania vanja
  vansha vanya varenya varsha varvara vasana vasatika vasilica vasudha vasundhara veda vedhika vedika veera veerle velda velia
  velma velva vendela vendula venera venessa venita venla verda vergie verla verna vernell vernice veronika veronique vesna
  vesta veta vicenta vicentia vickey vickie victoire vida vidhi vidya viivi vijaya vikki viktoria viktorie vilde vilhelmiina
  vilhelmina vilma vinaya vincenza vinciane violeta violette viorela viorica virag virgie virgina virginie viridiana virpi
  visitacion vita vitoria vittoria viveka viviana viviane vivianne vivienne vladelina vladimira vlasta voichita vonda vrinda
  vrishti vritti vuokko vyanjana wafae waida wakeeta wangari warda warhi watika weena wenche wendi wendolin widisha wilda
  willa winni winnifred winona wishi xalak xenia ximena xiomara xiti yachana yadavi yadira yahvi yaiza yamile yamilet yamini
  yana yanara yanet yaneth yanina yanira yara yaritza yashasvi yashawini yashica yashoda yashodhara yashvi yasmeen yasmina
  yasmine yasna yasti yasuko yauvani yazgul yazmin yda yeimy yekaterina yelena yeni yenifer yenny yeny yesenia yesica yessenia
  yessica yfke yina yineth yinthe ylva yocelyn yochana yohana yoko yolande yolima yolonda yong yoselin yoshiko yoshita yousra
  yrsa ysaline yudy yukiko yuko yuli yulia yuliana yulieth yuly yurani yurany yuridia yuriko yury yutika zaharia zahra zaida
  zainab zaira zaitra zamfira zaneta zansi zaraza zarna zaynab zdenka zdislava zehnia zelie zeljka zella zelma zena zenaida
  zenia zenobia zenovia zenta zeynep zilmil zina zinaida zinal zineb zita zoey zofie zoila zola zona zora zoraida zorka
  zsanett zsofia zsuzsanna zulema zulma zunilda `;
