/**
 * Forms and spellings that the stemmer does not bring back to their base: the base first, then its forms.
 * Forms that are more often another word ("left", "saw") are not among them.
 */
export const IRREGULAR_FORMS = `
# irregular verbs
engrave engraven graven
overeat overeaten
overlay overlaid
overbuy overbought
spellbind spellbound
forerun foreran
foreshow foreshown
reweave rewove rewoven
reawake reawoke
reshoot reshot
misdo misdid misdone
shoe shod shoed
arise arose arisen
awake awoke awoken
beat beaten
become became
befall befell befallen
beget begat begot begotten
begin began begun
behold beheld
bend bent
bereave bereft
beseech besought
bestride bestrode bestridden
betake betook betaken
bethink bethought
bid bade bidden
bind bounden
bite bitten
bleed bled
bless blest
blow blew blown
break broke broken
breastfeed breastfed
breed bred
bring brought
browbeat browbeaten
build built
burn burnt
buy bought
babysit babysat
catch caught
chide chid chidden
choose chose chosen
clap clapt
cleave cloven
cling clung
clothe clad
come came
creep crept
crossbreed crossbred
curse curst
dare durst
daydream daydreamt
deal dealt
dig dug
draw drew drawn
dream dreamt
dress drest
drink drank
drive drove driven
drop dropt
dwell dwelt
eat ate eaten
fall fell fallen
feel felt
fight fought
flee fled
fling flung
fly flew flown
forbear forbore forborne
forbid forbade forbidden
forego forewent foregone
foreknow foreknew foreknown
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
forswear forswore forsworn
freeze froze frozen
get got gotten
ghostwrite ghostwrote ghostwritten
gird girt
give gave given
go went gone goes
grow grew grown
hamstring hamstrung
handwrite handwritten
hang hung
hear heard
hew hewn
hide hid hidden
hold held
inbreed inbred
inlay inlaid
interbreed interbred
interweave interwove interwoven
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
lie lain
light lit
alight alit
lose lost
make made
mean meant
meet met
melt molten
methinks methought
mishear misheard
mislay mislaid
mislead misled
misspell misspelt
misspend misspent
misspeak misspoke misspoken
mistake mistook mistaken
misunderstand misunderstood
misgive misgave misgiven
mow mown
outdo outdid outdone
outfight outfought
outgrow outgrew outgrown
outrun outran
outsell outsold
outshine outshone
outspend outspent
outride outrode outridden
outthink outthought
outwear outwore outworn
overbear overbore overborne
overcome overcame
overdo overdid overdone
overdraw overdrew overdrawn
overfeed overfed
overfly overflew overflown
overgrow overgrew overgrown
overhang overhung
overhear overheard
overpay overpaid
override overrode overridden
overrun overran
oversee oversaw overseen
oversell oversold
overshoot overshot
oversleep overslept
overspend overspent
overtake overtook overtaken
overthrow overthrew overthrown
overwrite overwrote overwritten
overlie overlain
overbuild overbuilt
partake partook partaken
pay paid
plead pled
prepay prepaid
prove proven
rebuild rebuilt
redo redid redone
redraw redrew redrawn
refreeze refroze refrozen
regrow regrew regrown
rehear reheard
rehang rehung
relearn relearnt
relight relit
remake remade
repay repaid
rerun reran
resell resold
retake retook retaken
retell retold
reteach retaught
rethink rethought
rewind rewound
rewrite rewrote rewritten
ride rode ridden
ring rang
rise risen
rive riven
rot rotten
run ran
saw sawn
say said saith
see seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shave shaven
shear shorn
shine shone
shit shat
shoot shot
show shown shew shewn
shrink shrank shrunk shrunken
shrive shrove shriven
sing sang sung
sink sank sunk sunken
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slink slunk
slip slipt
smite smote smitten
sneak snuck
sow sown
speak spoke spoken spake
speed sped
spell spelt
spend spent
spill spilt
spin spun
spoil spoilt
spoonfeed spoonfed
spotlight spotlit
floodlight floodlit
moonlight moonlit
spring sprang sprung
stand stood
steal stole stolen
step stept
stick stuck
sting stung
stink stank stunk
stop stopt
strew strewn
bestrew bestrewn
stride strode stridden
strike struck stricken
string strung
strip stript
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
thrive throve thriven
throw threw thrown
toss tost
tread trod trodden
typewrite typewrote typewritten
unbend unbent
unbind unbound
undergo underwent undergone
underpay underpaid
undersell undersold
undershoot undershot
underfeed underfed
understand understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unfreeze unfroze unfrozen
unlearn unlearnt
unmake unmade
unsay unsaid
unstick unstuck
unstring unstrung
unweave unwove unwoven
unwind unwound
uphold upheld
vex vext
wake woken
waylay waylaid
wear wore worn
weave wove woven
weep wept
whip whipt
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
work wrought
wrap wrapt
wring wrung
write wrote written
misshape misshapen
# regular verbs whose spelling fools Porter2
buff buffed
chuff chuffed
vie vying
hie hying
dye dyed
panic panicked panicky
mimic mimicked
picnic picnicked
frolic frolicked
traffic trafficked
politic politicked
bivouac bivouacked
magic magicked
free freed
tee teed
knee kneed
sue sued
rue rued
glue glued
clue clued
queue queued
trek trekked
rev revved
gas gases gassed
bus buses busses
quiz quizzes
whiz whizzed
bias biassed
focus focussed foci
canvas canvases
stuff stuffed
staff staffed
sniff sniffed
puff puffed
scoff scoffed
bluff bluffed
cuff cuffed
handcuff handcuffed
rebuff rebuffed
snuff snuffed
fluff fluffed
doff doffed
scuff scuffed
quaff quaffed
huff huffed
purr purred
boycott boycotted
ebb ebbed
whir whirr
kidnap kidnapper
# irregular plurals
hypothesis hypotheses hypothesise
synthesis syntheses synthesise
emphasis emphases emphasise
metastasis metastases metastasise
man men
woman women
child children
grandchild grandchildren
schoolchild schoolchildren
stepchild stepchildren
godchild godchildren
brainchild brainchildren
foot feet
forefoot forefeet
tooth teeth
eyetooth eyeteeth
goose geese
mouse mice
dormouse dormice
titmouse titmice
fieldmouse fieldmice
louse lice
woodlouse woodlice
ox oxen
penny pence
brother brethren
cow kine
money monies
person people
salesperson salespeople
spokesperson spokespeople
businessperson businesspeople
layperson laypeople
townsperson townspeople
tradesperson tradespeople
craftsperson craftspeople
sportsperson sportspeople
chairperson chairpeople
wolf wolves
werewolf werewolves
wife wives
housewife housewives
midwife midwives
fishwife fishwives
alewife alewives
knife knives
penknife penknives
jackknife jackknives
thief thieves
loaf loaves
meatloaf meatloaves
half halves
self selves
calf calves
shelf shelves
bookshelf bookshelves
elf elves
sheaf sheaves
scarf scarves
hoof hooves
wharf wharves
dwarf dwarves
turf turves
roof rooves
kerchief kerchieves
handkerchief handkerchieves
neckerchief neckerchieves
crisis crises
diagnosis diagnoses
prognosis prognoses
neurosis neuroses
psychosis psychoses
metamorphosis metamorphoses
parenthesis parentheses
antithesis antitheses
synopsis synopses
prosthesis prostheses
nemesis nemeses
thrombosis thromboses
catharsis catharses
criterion criteria
phenomenon phenomena
bacterium bacteria
mitochondrion mitochondria
spermatozoon spermatozoa
protozoan protozoa
automaton automata
polyhedron polyhedra
ganglion ganglia
taxon taxa
alumnus alumni
fungus fungi
cactus cacti
bacillus bacilli
stimulus stimuli
nucleus nuclei
radius radii
locus loci
syllabus syllabi
hippopotamus hippopotami
octopus octopi
thesaurus thesauri
terminus termini
papyrus papyri
sarcophagus sarcophagi
magus magi
narcissus narcissi
gladiolus gladioli
incubus incubi
succubus succubi
bronchus bronchi
embolus emboli
colossus colossi
genus genera
corpus corpora
viscus viscera
stratum strata
substratum substrata
memorandum memoranda
referendum referenda
curriculum curricula
symposium symposia
stadium stadia
aquarium aquaria
millennium millennia
spectrum spectra
addendum addenda
erratum errata
ovum ova
quantum quanta
maximum maxima
minimum minima
consortium consortia
moratorium moratoria
sanatorium sanatoria
auditorium auditoria
crematorium crematoria
gymnasium gymnasia
emporium emporia
compendium compendia
equilibrium equilibria
atrium atria
cilium cilia
flagellum flagella
candelabrum candelabra
dictum dicta
podium podia
serum sera
matrix matrices
appendix appendices
vortex vortices
codex codices
cortex cortices
helix helices
apex apices
phalanx phalanges
larynx larynges
femur femora
stigma stigmata
schema schemata
stoma stomata
bureau bureaux
chateau chateaux
plateau plateaux
tableau tableaux
gateau gateaux
beau beaux
portmanteau portmanteaux
trousseau trousseaux
milieu milieux
adieu adieux
cherub cherubim
seraph seraphim
kibbutz kibbutzim
virtuoso virtuosi
libretto libretti
graffito graffiti
paparazzo paparazzi
concerto concerti
passerby passersby
djinn djinni jinn jinni
lens lenses
iris irises
alias aliases
pancreas pancreases
christmas christmases
metropolis metropolises
rhinoceros rhinoceroses
marquis marquises
trellis trellises
chrysalis chrysalises
portcullis portcullises
clematis clematises
mantis mantises
pelvis pelvises
penis penises
thermos thermoses
ibis ibises
plus pluses
yes yeses
summons summonses
# -man compounds
fisherman fishermen
congressman congressmen
spokesman spokesmen
businessman businessmen
fireman firemen
chairman chairmen
salesman salesmen
nobleman noblemen
horseman horsemen
huntsman huntsmen
countryman countrymen
craftsman craftsmen
policeman policemen
gentleman gentlemen
alderman aldermen
ambulanceman ambulancemen
anchorman anchormen
assemblyman assemblymen
bargeman bargemen
batsman batsmen
boatman boatmen
bogeyman bogeymen
bondsman bondsmen
bowman bowmen
brakeman brakemen
cameraman cameramen
cattleman cattlemen
cavalryman cavalrymen
churchman churchmen
clansman clansmen
clergyman clergymen
coachman coachmen
committeeman committeemen
conman conmen
councilman councilmen
cowman cowmen
crewman crewmen
dairyman dairymen
deliveryman deliverymen
doorman doormen
dustman dustmen
dutchman dutchmen
englishman englishmen
frenchman frenchmen
irishman irishmen
scotsman scotsmen
welshman welshmen
norseman norsemen
yorkshireman yorkshiremen
frontiersman frontiersmen
ferryman ferrymen
foeman foemen
footman footmen
foreman foremen
freedman freedmen
freeman freemen
frogman frogmen
guardsman guardsmen
gunman gunmen
handyman handymen
hangman hangmen
headman headmen
helmsman helmsmen
henchman henchmen
herdsman herdsmen
highwayman highwaymen
hitman hitmen
husbandman husbandmen
infantryman infantrymen
iceman icemen
journeyman journeymen
juryman jurymen
kinsman kinsmen
landsman landsmen
laundryman laundrymen
lawman lawmen
layman laymen
linesman linesmen
lineman linemen
longshoreman longshoremen
lumberman lumbermen
madman madmen
mailman mailmen
marksman marksmen
merchantman merchantmen
merman mermen
middleman middlemen
midshipman midshipmen
militiaman militiamen
milkman milkmen
minuteman minutemen
motorman motormen
newsman newsmen
newspaperman newspapermen
oarsman oarsmen
oilman oilmen
ombudsman ombudsmen
outdoorsman outdoorsmen
pitman pitmen
pitchman pitchmen
plainclothesman plainclothesmen
plowman plowmen ploughman ploughmen
postman postmen
potman potmen
pressman pressmen
quarryman quarrymen
railwayman railwaymen
ranchman ranchmen
repairman repairmen
rifleman riflemen
sandman sandmen
seaman seamen
selectman selectmen
serviceman servicemen
sheepman sheepmen
showman showmen
signalman signalmen
snowman snowmen
spaceman spacemen
spearman spearmen
sportsman sportsmen
statesman statesmen
stockman stockmen
strongman strongmen
stuntman stuntmen
superman supermen
swordsman swordsmen
townsman townsmen
tradesman tradesmen
trainman trainmen
tribesman tribesmen
underclassman underclassmen
upperclassman upperclassmen
warehouseman warehousemen
washerman washermen
watchman watchmen
waterman watermen
weatherman weathermen
whaleman whalemen
wingman wingmen
woodman woodmen
woodsman woodsmen
workman workmen
yachtsman yachtsmen
yeoman yeomen
caveman cavemen
apeman apemen
plainsman plainsmen
bluesman bluesmen
bushman bushmen
groomsman groomsmen
gasman gasmen
lighterman lightermen
pikeman pikemen
pointsman pointsmen
airman airmen
adman admen
artilleryman artillerymen
backwoodsman backwoodsmen
bandsman bandsmen
cellarman cellarmen
chessman chessmen
corpsman corpsmen
ironman ironmen
klansman klansmen
lobsterman lobstermen
medicineman medicinemen
nurseryman nurserymen
packman packmen
salaryman salarymen
sideman sidemen
wheelman wheelmen
longbowman longbowmen
crossbowman crossbowmen
bellman bellmen
bondman bondmen
flyman flymen
stableman stablemen
steersman steersmen
swagman swagmen
gamesman gamesmen
almsman almsmen
garbageman garbagemen
trashman trashmen
bagman bagmen
binman binmen
cracksman cracksmen
exciseman excisemen
frontman frontmen
fugleman fuglemen
jazzman jazzmen
tollman tollmen
messman messmen
vestryman vestrymen
congresswoman congresswomen
spokeswoman spokeswomen
businesswoman businesswomen
policewoman policewomen
gentlewoman gentlewomen
noblewoman noblewomen
horsewoman horsewomen
sportswoman sportswomen
chairwoman chairwomen
saleswoman saleswomen
councilwoman councilwomen
assemblywoman assemblywomen
washerwoman washerwomen
charwoman charwomen
countrywoman countrywomen
craftswoman craftswomen
englishwoman englishwomen
frenchwoman frenchwomen
irishwoman irishwomen
scotswoman scotswomen
welshwoman welshwomen
dutchwoman dutchwomen
needlewoman needlewomen
yachtswoman yachtswomen
stateswoman stateswomen
servicewoman servicewomen
laywoman laywomen
kinswoman kinswomen
madwoman madwomen
clergywoman clergywomen
camerawoman camerawomen
anchorwoman anchorwomen
bondwoman bondwomen
bondswoman bondswomen
superwoman superwomen
stuntwoman stuntwomen
tribeswoman tribeswomen
workwoman workwomen
churchwoman churchwomen
airwoman airwomen
alderwoman alderwomen
committeewoman committeewomen
forewoman forewomen
freewoman freewomen
oarswoman oarswomen
newswoman newswomen
markswoman markswomen
swordswoman swordswomen
huntswoman huntswomen
fisherwoman fisherwomen
firewoman firewomen
cavewoman cavewomen
townswoman townswomen
handywoman handywomen
postwoman postwomen
milkwoman milkwomen
dairywoman dairywomen
beggarwoman beggarwomen
catwoman catwomen
frontwoman frontwomen
liveryman liverymen
linkman linkmen
schoolman schoolmen
taxman taxmen
switchman switchmen
trackman trackmen
cabman cabmen
trencherman trenchermen
beggarman beggarmen
roundsman roundsmen
elderman eldermen
hodman hodmen
ragman ragmen
orangeman orangemen
ulsterman ulstermen
cornishman cornishmen
northman northmen
clubman clubmen
draftsman draftsmen draughtsman draughtsmen
axman axmen axeman axemen
# comparatives
bad worse worst
far farther farthest
# British and American spellings
paralyze paralyse paralysis
anesthetic anaesthetic anaesthetise
unrecognizable unrecognisable
unorganized unorganised
unauthorized unauthorised
uncivilized uncivilised
color colour
colorless colourless
colorblind colourblind
multicolored multicoloured
tricolor tricolour
watercolor watercolour
technicolor technicolour
discolor discolour
honor honour
dishonor dishonour
favor favour
unfavorable unfavourable
favorite favourite
flavor flavour
labor labour
belabor belabour
neighbor neighbour
neighborhood neighbourhood
behavior behaviour
misbehavior misbehaviour
harbor harbour
humor humour
humorless humourless
rumor rumour
tumor tumour
vapor vapour
vigor vigour
rigor rigour
odor odour
odorless odourless
parlor parlour
armor armour
armory armoury
savor savour
savory savoury
endeavor endeavour
valor valour
candor candour
clamor clamour
clangor clangour
demeanor demeanour
misdemeanor misdemeanour
fervor fervour
ardor ardour
arbor arbour
rancor rancour
savior saviour
splendor splendour
succor succour
enamored enamoured
glamor glamour
dolor dolour
center centre
epicenter epicentre
centerpiece centrepiece
theater theatre
amphitheater amphitheatre
theatergoer theatregoer
meter metre
kilometer kilometre
centimeter centimetre
millimeter millimetre
nanometer nanometre
milliliter millilitre
fiber fibre
fiberglass fibreglass
saber sabre
somber sombre
specter spectre
luster lustre
caliber calibre
maneuver manoeuvre
meager meagre
miter mitre
ocher ochre
reconnoiter reconnoitre
saltpeter saltpetre
sepulcher sepulchre
goiter goitre
accouterment accoutrement
gray grey
grayish greyish
defense defence
defenseless defenceless
offense offence
license licence
pretense pretence
practice practise
catalog catalogue
dialog dialogue
analog analogue
monolog monologue
epilog epilogue
travelog travelogue
program programme
fuel fuelled
duel duelled
dial dialled
trial trialled
counselor counsellor
councilor councillor
medalist medallist
panelist panellist
duelist duellist
tranquilize tranquillise tranquilise
jewelry jewellery
woolen woollen
wooly woolly
skillful skilful
worshiper worshipper
carburetor carburettor
judgment judgement
lodgment lodgement
fledgling fledgeling
skeptic sceptic
mold mould
moldy mouldy
molt moult
molder moulder
smolder smoulder
ax axe
mustache moustache
mustachioed moustachioed
cozy cosy
plow plough
plowshare ploughshare
snowplow snowplough
pajamas pyjamas
aluminum aluminium
artifact artefact
disk disc
licorice liquorice
omelet omelette
doughnut donut
yogurt yoghurt yoghourt
tsar czar tzar
tsarist czarist
tsarina czarina
gypsy gipsy
wagon waggon
fantasy phantasy
jail gaol
jailer gaoler jailor
connection connexion
reflection reflexion
inflection inflexion
dispatch despatch
inquire enquire
inquiry enquiry
cipher cypher
syrup sirup
sulfur sulphur
sulfate sulphate
sulfide sulphide
tidbit titbit
peddler pedlar
mollusk mollusc
caliper calliper
checkered chequered
checkbook chequebook
eyrie aerie
fjord fiord
hiccup hiccough
kilogram kilogramme
gram gramme
naught nought
ruble rouble
savanna savannah
likable likeable
sizable sizeable
lovable loveable
livable liveable
movable moveable
usable useable
thralldom thraldom
behoove behove
banister bannister
burka burqa
fairy faery
whiskey whisky
airplane aeroplane
eon aeon
adviser advisor
protester protestor
impostor imposter
conjurer conjuror
carcass carcase
sheikh sheik
raja rajah
maharaja maharajah
caliph khalif
muslim moslem
burden burthen
steadfast stedfast
pygmy pigmy
barbecue barbeque
mileage milage
woeful woful
ketchup catsup
phony phoney
caftan kaftan
dietitian dietician
nosy nosey
granddad grandad
cauldron caldron
villainy villany
sergeant serjeant
veranda verandah
anesthesia anaesthesia
anesthetist anaesthetist
anesthesiologist anaesthesiologist
pediatric paediatric
pediatrician paediatrician
encyclopedia encyclopaedia
encyclopedic encyclopaedic
fetus foetus
fetal foetal
estrogen oestrogen
hemorrhage haemorrhage
diarrhea diarrhoea
gynecology gynaecology
gynecologist gynaecologist
hemoglobin haemoglobin
hemophilia haemophilia
hemophiliac haemophiliac
leukemia leukaemia
anemia anaemia
anemic anaemic
septicemia septicaemia
hypoglycemia hypoglycaemia
cesarean caesarean
cesium caesium
esthetic aesthetic
archeology archaeology
archeologist archaeologist
medieval mediaeval
paleontology palaeontology
paleontologist palaeontologist
paleolithic palaeolithic
primeval primaeval
orthopedic orthopaedic
pedophile paedophile
pedophilia paedophilia
feces faeces
fecal faecal
homeopathy homoeopathy
homeopathic homoeopathic
esophagus oesophagus
celiac coeliac
ameba amoeba
edema oedema
fetid foetid
etiology aetiology
hyena hyaena
analyze analyse analysis
psychoanalyze psychoanalyse psychoanalysis
catalyze catalyse
electrolyze electrolyse
hydrolyze hydrolyse
breathalyzer breathalyser
appetizer appetiser
agonize agonise
apologize apologise
brutalize brutalise
categorize categorise
centralize centralise
characterize characterise
commercialize commercialise
computerize computerise
criminalize criminalise
criticize criticise
crystallize crystallise
decentralize decentralise
decriminalize decriminalise
demilitarize demilitarise
demobilize demobilise
democratize democratise
demonize demonise
demoralize demoralise
deputize deputise
destabilize destabilise
digitize digitise
dramatize dramatise
economize economise
energize energise
equalize equalise
fantasize fantasise
fertilize fertilise
finalize finalise
formalize formalise
fraternize fraternise
galvanize galvanise
globalize globalise
harmonize harmonise
homogenize homogenise
hospitalize hospitalise
humanize humanise
hypnotize hypnotise
idealize idealise
idolize idolise
immobilize immobilise
immunize immunise
incentivize incentivise
industrialize industrialise
initialize initialise
institutionalize institutionalise
internationalize internationalise
ionize ionise
italicize italicise
jeopardize jeopardise
legalize legalise
legitimize legitimise
liberalize liberalise
lionize lionise
localize localise
magnetize magnetise
marginalize marginalise
materialize materialise
maximize maximise
mechanize mechanise
memorize memorise
mesmerize mesmerise
minimize minimise
mobilize mobilise
modernize modernise
monetize monetise
monopolize monopolise
motorize motorise
nationalize nationalise
naturalize naturalise
neutralize neutralise
normalize normalise
optimize optimise
organize organise
ostracize ostracise
oxidize oxidise
pasteurize pasteurise
penalize penalise
plagiarize plagiarise
politicize politicise
popularize popularise
pressurize pressurise
prioritize prioritise
privatize privatise
publicize publicise
pulverize pulverise
radicalize radicalise
randomize randomise
realize realise
recognize recognise
reorganize reorganise
revitalize revitalise
revolutionize revolutionise
romanticize romanticise
satirize satirise
scandalize scandalise
scrutinize scrutinise
sensationalize sensationalise
sensitize sensitise
serialize serialise
socialize socialise
specialize specialise
stabilize stabilise
standardize standardise
sterilize sterilise
stigmatize stigmatise
subsidize subsidise
summarize summarise
symbolize symbolise
sympathize sympathise
synchronize synchronise
tantalize tantalise
terrorize terrorise
theorize theorise
trivialize trivialise
unionize unionise
urbanize urbanise
utilize utilise
vandalize vandalise
vaporize vaporise
verbalize verbalise
victimize victimise
visualize visualise
vocalize vocalise
vulcanize vulcanise
westernize westernise
americanize americanise
anglicize anglicise
baptize baptise
canonize canonise
christianize christianise
evangelize evangelise
familiarize familiarise
itemize itemise
metabolize metabolise
moralize moralise
mythologize mythologise
philosophize philosophise
proselytize proselytise
regularize regularise
secularize secularise
sanitize sanitise
solemnize solemnise
sovietize sovietise
tyrannize tyrannise
weaponize weaponise
sermonize sermonise
soliloquize soliloquise
cauterize cauterise
bowdlerize bowdlerise
burglarize burglarise
cannibalize cannibalise
caramelize caramelise
carbonize carbonise
collectivize collectivise
conceptualize conceptualise
contextualize contextualise
dehumanize dehumanise
demagnetize demagnetise
depressurize depressurise
deodorize deodorise
desensitize desensitise
eulogize eulogise
externalize externalise
federalize federalise
feminize feminise
fictionalize fictionalise
fossilize fossilise
glamorize glamorise
hybridize hybridise
individualize individualise
lobotomize lobotomise
militarize militarise
miniaturize miniaturise
mineralize mineralise
moisturize moisturise
notarize notarise
pedestrianize pedestrianise
polymerize polymerise
sexualize sexualise
spiritualize spiritualise
systematize systematise
traumatize traumatise
vitalize vitalise
apostrophize apostrophise
antagonize antagonise
atomize atomise
catechize catechise
compartmentalize compartmentalise
dogmatize dogmatise
empathize empathise
epitomize epitomise
euthanize euthanise
fanaticize fanaticise
hellenize hellenise
latinize latinise
martyrize martyrise
mongrelize mongrelise
nebulize nebulise
operationalize operationalise
pauperize pauperise
rubberize rubberise
sensualize sensualise
suburbanize suburbanise
disorganize disorganise
denationalize denationalise
reauthorize reauthorise
demonetize demonetise
denuclearize denuclearise
arabicize arabicise
germanize germanise
islamize islamise
africanize africanise
balkanize balkanise
`;
