/** Words of one root and one meaning that the stemmer does not join; a line each. */
export const WORD_FAMILIES = `
decide, decision, undecided, indecision
invade, invasion
evade, evasion
persuade, persuasion
dissuade, dissuasion
destroy, destruction
receive, receipt, reception, recipient
deceive, deceit, deception
conceive, conception
perceive, perception
conclude, conclusion
include, inclusion
exclude, exclusion
preclude, preclusion
seclude, seclusion
collude, collusion
allude, allusion
intrude, intrusion
protrude, protrusion
extrude, extrusion
delude, delusion, delusional
explode, explosion
erode, erosion
corrode, corrosion
implode, implosion
collide, collision
divide, division
subdivide, subdivision
provide, provision
supervise, supervisor, supervisory
propose, proposition
oppose, opposition, opponent
suppose, supposition
compose, composition
expose, exposure
impose, imposition
depose, deposition
decompose, decomposition
contribute, contributor, contributory
distribute, distributor
execute, executioner
prosecute, prosecutor
persecute, persecutor
legislate, legislature
administer, administration
regulate, regulatory
create, creation, creator, creative
donate, donor
migrate, migrant, migratory
inhabit, habitation
occupy, occupation
apply, application
defend, defence, defense
offend, offence, offense
pretend, pretence, pretense
expand, expansion
extend, extension
suspend, suspension
comprehend, comprehension
apprehend, apprehension
ascend, ascent, ascension
descend, descent
transcend, transcendental
respond, response
expend, expenditure
intend, intention
attend, attendee
permit, permission
admit, admission, admittance
submit, submission
omit, omission
emit, emission, emitter
transmit, transmission, transmitter
remit, remittance
concede, concession
secede, secession, secessionist
exceed, excess
succeed, success
accede, accession
intercede, intercession
produce, product
reduce, reduction
introduce, introduction, introductory
deduce, deduction
induce, induction
seduce, seduction, seductress
reproduce, reproduction
abduct, abductor
describe, description
prescribe, prescription
subscribe, subscription
inscribe, inscription
transcribe, transcription
explain, explanation, explanatory, unexplained
exclaim, exclamation
proclaim, proclamation
reclaim, reclamation
acclaim, acclamation
prepare, preparatory
repair, reparable
despair, desperate
respire, respiratory
conspire, conspiracy
expire, expiry
acquire, acquisition
inquire, inquiry, enquire, enquiry
cite, citation
define, definition
imagine, imaginary
combust, combustor
explore, exploratory
deport, deportee
tempt, temptation
represent, representation
experiment, experimentation
survive, survivor
prove, proof, proven
disprove, disproof
believe, belief
relieve, relief
grieve, grief
thieve, thief, theft
deny, denial
bury, burial
withdraw, withdrew
rebut, rebuttal
acquit, acquittal
rely, reliance, reliable
defy, defiance, defiant
comply, compliance, compliant
ally, alliance
vary, variety, variation, variable, various, variance, variant
guide, guidance
govern, governor, governmental
hinder, hindrance
enter, entrance, entry
remember, remembrance
inherit, heir
maintain, maintenance
abound, abundance
pronounce, pronunciation, mispronounce
denounce, denunciation
renounce, renunciation
strong, strength, strengthen
long, length, lengthen, lengthy
wide, width, widen
broad, breadth, broaden
deep, depth, deepen
high, height, heighten
warm, warmth
young, youth, youngster
true, truth
poor, poverty, impoverished
wise, wisdom
free, freedom
bored, boredom
proud, pride
angry, anger
hungry, hunger
thirsty, thirst
jealous, jealousy
envy, envious, enviable
brave, bravery
cruel, cruelty
loyal, loyalty
royal, royalty
safe, safety
able, ability
anxious, anxiety
curious, curiosity
generous, generosity
famous, fame
dangerous, endanger
victorious, victor
religious, religion
ambitious, ambition
suspicious, suspicion, suspect
cautious, caution
nervous, nerve
courageous, encourage
beautiful, beautify
healthy, health, unhealthy
wealthy, wealth
guilty, guilt
noisy, noise
hasty, haste
icy, ice
grow, growth, grown
heal, healer
weigh, weight
die, death, dead
live, life, alive
lose, loss, lost
sell, sale, sold, seller
buy, bought, buyer
speak, speech, spoken, spoke, speaker
choose, choice, chosen, chose
sing, song, singer, sang, sung
give, gift, giver, given
fly, flight, flew, flown, flier, flyer
see, sight, seen
think, thought
bleed, bled, blood, bloody
feed, food
sit, seat
heat, hot, heater
behave, behaviour, behavior, misbehave, misbehaviour
marry, marriage, marital
laugh, laughter
bathe, bather
advise, advice, advisor, advisory
devise, device
license, licence
practise, practice, practitioner
prophesy, prophecy, prophet
savior, saviour
know, knowledge, known, knew
draw, drawn, drew
drive, driver, driven, drove
ride, rider, ridden, rode
write, writer, written, wrote
birth, born, birthday
build, builder, built
bend, bent
lend, lent, lender, loan
serve, service
steal, stole, stolen
freeze, froze, frozen, freezer
frost, frosty
tell, told
teach, taught, teacher
seek, sought, seeker
fight, fought, fighter
bring, brought
catch, caught, catcher
hold, held, holder
win, won, winner
run, ran, runner
swim, swimmer, swam, swum
drink, drank, drunk, drinker, drunkard
eat, ate, eaten, eater
strike, struck
wake, awake, awaken, woke
weave, weaver, woven
sow, sown
tear, torn
wear, worn, wore, wearer
swear, sworn, swore
fall, fallen
rise, risen
arise, arose, arisen
throw, threw, thrown
blow, blew, blown
forget, forgot, forgotten
forgive, forgave, forgiven
forbid, forbade, forbidden
hide, hid, hidden
bite, bitten
begin, began, begun, beginner
shrink, shrank, shrunk, shrinkage
sink, sank, sunk
stink, stank, stunk, stench
understand, understood
withstand, withstood
undertake, undertook, undertaken
mistake, mistook, mistaken
take, took, taken, taker
shake, shook, shaken
foresee, foresaw, foreseen, unforeseen
oversee, overseer, oversaw
break, broke, broken, breakage
send, sent, sender
spend, spent
sleep, slept, asleep, sleepy, sleeper
keep, kept, keeper
sweep, swept, sweeper
weep, wept
creep, crept
kneel, knelt
dream, dreamt, dreamer
learn, learnt, learner
burn, burnt, burner
smell, smelly
spill, spilt, spillage
spoil, spoilt, spoiler
lean, leant
leap, leapt
feel, felt
meet, met
read, reader
lead, led, leader, leadership
dig, dug, digger
cling, clung
swing, swung
sting, stung, stinger
spin, spun, spinner
flee, fled
breed, bred, breeder
speed, sped, speedy
say, said
pay, paid, payer, payee, payment
make, made, maker
stand, stood
go, went, gone
cry, crier
child, children, childhood, childish
man, men, manhood
woman, women, womanhood
goose, geese
ox, oxen
wife, wives
knife, knives
leaf, leafy
loaf, loaves
half, halve
calf, calves
wolf, wolves
shelf, shelve
datum, data
bacterium, bacteria, bacterial
fungus, fungi, fungal
cactus, cacti
alga, algal
larva, larval
virus, viral, virology, virologist
vertebra, vertebral
fossil, fossilised
matrix, matrices
index, indices
vertex, vertices
crisis, crises
thesis, theses
hypothesis, hypotheses, hypothetical
oasis, oases
diagnosis, diagnoses, diagnostic
prognosis, prognoses
synthesis, synthetic, synthesize, synthesise
parenthesis, parentheses
emphasis, emphasize, emphasise, emphatic
criterion, criteria
phenomenon, phenomena, phenomenal
curriculum, curricula
millennium, millennia
stratum, strata
ovum, ova
penny, pence
france, french, frenchman, frenchmen
spain, spanish, spaniard
portugal, portuguese
italy, italian
germany, german
britain, british, briton, brit
england, english, englishman, englishmen
scotland, scottish, scot, scotsman
wales, welsh, welshman
ireland, irish, irishman, irishmen
norway, norwegian
sweden, swedish, swede
denmark, danish, dane
finland, finnish, finn
netherlands, holland, dutch, dutchman
belgium, belgian
flanders, flemish
luxembourg, luxembourgish
switzerland, swiss
austria, austrian
greece, greek
turkey, turkish
poland, polish
czechia, czech
czechoslovakia, czechoslovak, czechoslovakian
bohemia, bohemian
slovakia, slovak, slovakian
slovenia, slovenian, slovene
hungary, hungarian, magyar
romania, romanian, rumania
bulgaria, bulgarian
serbia, serb, serbian
croatia, croat, croatian
bosnia, bosnian, bosniak
yugoslavia, yugoslav, yugoslavian
macedonia, macedonian, macedon
montenegro, montenegrin
kosovo, kosovar
albania, albanian
russia, russian
soviet, ussr
ukraine, ukrainian
belarus, belarusian, belorussian, byelorussia
estonia, estonian
latvia, latvian
lithuania, lithuanian
moldova, moldovan, moldavia
georgia, georgian
armenia, armenian
azerbaijan, azerbaijani, azeri
kazakhstan, kazakh
uzbekistan, uzbek
turkmenistan, turkmen
kyrgyzstan, kyrgyz
tajikistan, tajik
chechnya, chechen
siberia, siberian
crimea, crimean
malta, maltese
cyprus, cypriot
sicily, sicilian
sardinia, sardinian
corsica, corsican
catalonia, catalan
basque, euskadi
brittany, breton
normandy, norman
bavaria, bavarian
saxony, saxon
prussia, prussian
burgundy, burgundian
tuscany, tuscan
lombardy, lombard
piedmont, piedmontese
andalusia, andalusian
galicia, galician
castile, castilian
transylvania, transylvanian
silesia, silesian
gaul, gallic, gaulish
rome, roman
athens, athenian
sparta, spartan
troy, trojan
crete, cretan, minoan
carthage, carthaginian, punic
phoenicia, phoenician
byzantium, byzantine
venice, venetian
florence, florentine
naples, neapolitan
genoa, genoese
milan, milanese
paris, parisian
vienna, viennese
moscow, muscovite
glasgow, glaswegian
liverpool, liverpudlian
manchester, mancunian
cornwall, cornish
yorkshire, yorkshireman
america, american
canada, canadian
mexico, mexican
guatemala, guatemalan
honduras, honduran
nicaragua, nicaraguan
salvador, salvadoran, salvadorean
panama, panamanian
cuba, cuban
jamaica, jamaican
haiti, haitian
bahamas, bahamian
bermuda, bermudian
barbados, barbadian, bajan
trinidad, trinidadian
grenada, grenadian
guyana, guyanese
suriname, surinamese
brazil, brazilian
argentina, argentine, argentinian
chile, chilean
peru, peruvian
bolivia, bolivian
colombia, colombian
venezuela, venezuelan
ecuador, ecuadorian, ecuadorean
paraguay, paraguayan
uruguay, uruguayan
patagonia, patagonian
quebec, quebecois
egypt, egyptian
libya, libyan
tunisia, tunisian
algeria, algerian
morocco, moroccan
sudan, sudanese
ethiopia, ethiopian
abyssinia, abyssinian
eritrea, eritrean
somalia, somali, somalian
djibouti, djiboutian
kenya, kenyan
uganda, ugandan
tanzania, tanzanian
rwanda, rwandan
burundi, burundian
congo, congolese
angola, angolan
zambia, zambian
zimbabwe, zimbabwean
rhodesia, rhodesian
malawi, malawian
mozambique, mozambican
madagascar, malagasy
mauritius, mauritian
seychelles, seychellois
botswana, tswana
namibia, namibian
lesotho, basotho
swaziland, swazi, eswatini
nigeria, nigerian
ghana, ghanaian
liberia, liberian
senegal, senegalese
mali, malian
mauritania, mauritanian
niger, nigerien
chad, chadian
cameroon, cameroonian
gabon, gabonese
gambia, gambian
guinea, guinean
benin, beninese
togo, togolese
africa, african
asia, asian
europe, european
australia, australian, aussie
tasmania, tasmanian
polynesia, polynesian
melanesia, melanesian
micronesia, micronesian
fiji, fijian
samoa, samoan
tonga, tongan
tahiti, tahitian
hawaii, hawaiian
papua, papuan
china, chinese
japan, japanese
korea, korean
mongolia, mongol, mongolian
tibet, tibetan
taiwan, taiwanese
vietnam, vietnamese
laos, laotian
cambodia, cambodian, khmer
thailand, thai
siam, siamese
burma, burmese, myanmar
malaysia, malaysian
malaya, malay, malayan
singapore, singaporean
indonesia, indonesian
java, javanese
sumatra, sumatran
bali, balinese
borneo, bornean
philippines, filipino, filipina
timor, timorese
brunei, bruneian
india, indian
pakistan, pakistani
bangladesh, bangladeshi
bengal, bengali
punjab, punjabi
gujarat, gujarati
kashmir, kashmiri
rajasthan, rajasthani
kerala, keralite, malayali
nepal, nepalese, nepali
bhutan, bhutanese
himalaya, himalayan
ceylon, sinhalese
afghanistan, afghan
iran, iranian
persia, persian
iraq, iraqi
kurdistan, kurd, kurdish
syria, syrian
lebanon, lebanese
israel, israeli, israelite
palestine, palestinian
jordan, jordanian
arabia, arabian, arab
yemen, yemeni
oman, omani
qatar, qatari
kuwait, kuwaiti
bahrain, bahraini
emirates, emirati
babylon, babylonian, babylonia
assyria, assyrian
sumer, sumerian
mesopotamia, mesopotamian
judea, judean, judaea
galilee, galilean
nazareth, nazarene
jew, jewish, judaism
hebrew, hebraic
etruria, etruscan
thrace, thracian
iberia, iberian
scandinavia, scandinavian
alps, alpine
andes, andean
amazon, amazonian
sahara, saharan
baltic, balts
antarctica, antarctic
texas, texan
california, californian
florida, floridian
virginia, virginian
carolina, carolinian
alaska, alaskan
oregon, oregonian
washington, washingtonian
ohio, ohioan
michigan, michigander
minnesota, minnesotan
iowa, iowan
kansas, kansan
nebraska, nebraskan
dakota, dakotan
montana, montanan
idaho, idahoan
utah, utahn
nevada, nevadan
arizona, arizonan
oklahoma, oklahoman
arkansas, arkansan
louisiana, louisianan
mississippi, mississippian
alabama, alabamian, alabaman
tennessee, tennessean
kentucky, kentuckian
indiana, hoosier, indianan
illinois, illinoisan
pennsylvania, pennsylvanian
delaware, delawarean
missouri, missourian
colorado, coloradan
chicago, chicagoan
boston, bostonian
philadelphia, philadelphian
sydney, sydneysider
darwin, darwinian, darwinist
marx, marxist, marxism
lenin, leninist
stalin, stalinist
freud, freudian
newton, newtonian
christ, christian
catholic, catholicism
protestant, protestantism
islam, islamist
muslim, moslem
buddha, buddhism, buddhist
hindu, hinduism
sikh, sikhism
confucius, confucian
tao, taoism, taoist
calvin, calvinist
luther, lutheran
celt, celtic
mars, martian
venus, venusian
jupiter, jovian
moon, lunar
sun, solar
analyse, analysis, analyst, analytical, analyze
paralyse, paralysis, paralyze, paralytic
catalyse, catalyst, catalysis, catalytic, catalyze
hydrolysis, hydrolyse, hydrolyze
electrolysis, electrolyte
physics, physicist
chemistry, chemist, chemical
biology, biologist
geology, geologist
zoology, zoologist
ecology, ecologist, ecosystem
archaeology, archaeologist, archeology, archeologist
anthropology, anthropologist
sociology, sociologist
psychology, psychologist
psychiatry, psychiatrist, psychiatric
theology, theologian
technology, technologist
meteorology, meteorologist
neurology, neurologist
cardiology, cardiologist, cardiac
oncology, oncologist
pathology, pathologist
physiology, physiologist
immunology, immunologist
immune, immunise
mythology, myth, mythical
ideology, ideologue
astronomy, astronomer
astrophysics, astrophysicist
geography, geographer
photography, photographer, photo
cartography, cartographer
biography, biographer
bibliography, bibliographic
autobiography, autobiographical
choreography, choreographer
history, historian, historical
philosophy, philosopher
mathematics, mathematician, maths
statistics, statistician
geometry, geometric
economics, economist
botany, botanist, botanical
genetics, geneticist, gene, genome
logic, logician
electric, electrician, electrify
molecule, molecular
muscle, muscular
gland, glandular
particle, particulate
vapour, vapor, vaporise
acid, acidify
alkali, alkaline
oxygen, oxidize, oxidise
nitrogen, nitrate
carbon, carbonaceous
sulphur, sulfur
aluminium, aluminum
volcano, volcanic, volcanologist
glacier, glacial, glaciation
earthquake, seismic
climate, climatologist
mammal, mammalian
reptile, reptilian
insect, insecticide, entomology
pest, pesticide
herb, herbal
horticulture, horticulturist
agriculture, agriculturalist
architecture, architect
sculpt, sculpture, sculptor
literature, literary
music, musician
magic, magician
politics, politician
diplomacy, diplomat
democracy, democrat
aristocracy, aristocrat
bureaucracy, bureaucrat
autocracy, autocrat
theocracy, theocratic
monarchy, monarch, monarchist
anarchy, anarchist, anarchism
hierarchy, hierarchical
republic, republican
empire, emperor, imperial, empress
colony, colonist, colonize, colonise
revolution, revolutionary
parliament, parliamentary, parliamentarian
congress, congressional, congressman
senate, senatorial
president, presidential
minister, ministerial, ministry
king, kingship
duke, duchess, ducal, duchy
pope, papal, papacy
bishop, bishopric, episcopal
priest, priesthood
monk, monastery, monastic
saint, sainthood
baptise, baptism, baptize
church, ecclesiastical
clergy, clergyman, cleric
atheism, atheist
capitalism, capitalist
communism, communist
socialism, socialist
fascism, fascist
nazi, nazism
feminism, feminist
racism, racist
terror, terrorist
tourism, tourist
journalism, journalist
criticism, criticise
optimism, optimist
pessimism, pessimist
realism, realist
nationalism, nationalist
hero, heroine, heroic, heroism
slave, slavery, enslave
crime, criminal
rob, robber, robbery
burglar, burglary, burgle
forge, forger, forgery
bribe, bribery
fraud, fraudulent, fraudster
treason, traitor
pirate, piracy
kidnap, kidnapper
arson, arsonist
smuggle, smuggler
rape, rapist
prison, imprison
jail, jailer
captive, capture, captor
judge, judgment, judgement, judicial
law, lawyer
injure, injury
guard, guardian
violence, violent
rival, rivalry
enemy, enmity
war, warrior, warfare
battle, battleship
navy, naval
marine, maritime
military, militia, militarism
weapon, weaponry
bomb, bomber, bombard
artillery, artilleryman
archer, archery
armour, armor
conquer, conquest, conqueror
siege, besiege
employ, unemployment, employee
fail, failure
close, closure
seize, seizure
erase, erasure
please, pleasure
enclose, enclosure
disclose, disclosure
moist, moisture, moisten
mix, mixture
text, textual
cure, curable
absent, absence, absentee
silent, silence
sufficient, suffice
fluent, fluency
frequent, frequency
urgent, urgency
fertile, fertilise
stable, stability
real, reality
urban, urbanisation
modern, modernise
industry, industrialist
commerce, commercial
finance, financial
tax, taxation, taxpayer
bank, banker
bankrupt, bankruptcy
invest, investor
inflate, inflationary
debt, debtor, indebted
trade, trader, tradesman
own, owner, ownership
farm, farmer, farmland
fish, fishery, fisherman, fishermen
hunt, hunter, huntsman
bake, baker, bakery
brew, brewer, brewery
distil, distillery
refine, refinery
cook, cookery
sail, sailor
compete, competition, competitor
inhibit, inhibitor
construct, constructor, reconstruct
instruct, instructor
inspect, inspector
elect, elector
select, selector
collect, collector
protect, protector
detect, detector
invent, inventor
edit, editor, editorial
audit, auditor
conserve, conservationist
consume, consumption
presume, presumption
assume, assumption
resume, resumption
redeem, redemption
absorb, absorption
adsorb, adsorption
intervene, intervention
contravene, contravention
retain, retention
detain, detention, detainee
abstain, abstention, abstinence
evolve, evolution, evolutionary
dissolve, dissolution
solve, solution, solvable, unsolved
resolve, resolution, unresolved
absolve, absolution
convert, conversion
invert, inversion
divert, diversion
pervert, perversion
subvert, subversion
repel, repulsion
expel, expulsion
compel, compulsion, compulsory
propel, propulsion
rebel, rebellion, rebellious
impel, impulse
acclimatise, acclimatize
pregnant, pregnancy
asthma, asthmatic
arthritis, arthritic
epilepsy, epileptic
allergy, allergic, allergen
anaemia, anemia, anaemic, anemic
leukaemia, leukemia
haemorrhage, hemorrhage
tuberculosis, tubercular
schizophrenia, schizophrenic
psychosis, psychotic
neurosis, neurotic
autism, autistic
dyslexia, dyslexic
anorexia, anorexic
bulimia, bulimic
insomnia, insomniac
tumour, tumor
fever, feverish
infect, infectious
contagion, contagious
sick, sicken
deaf, deafen
medicine, medical
surgery, surgeon, surgical
dentist, dentistry, dental
pharmacy, pharmacist, pharmaceutical
therapy, therapist, therapeutic
toxin, toxic
nutrition, nutrient, nutritious, nutritionist
infant, infancy
adult, adulthood
mother, motherhood, maternal
father, fatherhood, paternal
brother, brotherhood, brethren
sister, sisterhood
parent, parenthood
neighbour, neighbor, neighbourhood, neighborhood
friend, friendship, befriend
citizen, citizenship
member, membership
relation, relationship
champion, championship
orphan, orphanage
bachelor, bachelorhood
pilgrim, pilgrimage
villain, villainy
colour, color, discolour
favour, favor, favourite, favorite
honour, honor
labour, labor
harbour, harbor
humour, humor
rumour, rumor
odour, odor
flavour, flavor
splendour, splendor, splendid
vigour, vigor
rigour, rigor
glamour, glamorous
clamour, clamor
candour, candor
parlour, parlor
endeavour, endeavor
centre, center, central
theatre, theater, theatrical
litre, liter
fibre, fiber, fibrous
sabre, saber
sombre, somber
lustre, luster, lustrous
spectre, specter, spectral
calibre, caliber
meagre, meager
kilometre, kilometer
centimetre, centimeter
millimetre, millimeter
grey, gray
plough, plow
aeroplane, airplane
mould, mold, mouldy
smoulder, smolder
moustache, mustache
pyjamas, pajamas
jewellery, jewelry, jewel
programme, program
catalogue, catalog
dialogue, dialog
analogue, analog
encyclopaedia, encyclopedia
manoeuvre, maneuver
oestrogen, estrogen
foetus, fetus, foetal, fetal
paediatric, pediatric, pediatrician, paediatrician
orthopaedic, orthopedic
mediaeval, medieval
oesophagus, esophagus
diarrhoea, diarrhea
sceptic, skeptic
skilful, skillful
wilful, willful
hate, hatred
love, lovable, beloved
joy, joyous, enjoy
fear, fearsome
fright, frighten
horror, horrify, horrific
shame, ashamed
satisfy, satisfaction, satisfactory
identify, identification, identity
classify, classification
modify, modification
qualify, qualification
specify, specification
verify, verification
notify, notification
justify, justification
simplify, simplification
purify, purification, pure, purity
clarify, clarification, clarity
glorify, glory, glorious
intensify, intense, intensification
amplify, amplification
fortify, fortification, fortress
magnify, magnification
ratify, ratification
certify, certificate
multiply, multiplication
crucify, crucifixion, crucifix
testify, testimony
publish, publication
abolish, abolition, abolitionist
demolish, demolition
punish, punitive
admonish, admonition
diminish, diminution
famine, famished
tyrant, tyranny, tyrannical
chaos, chaotic
drama, dramatic, dramatist
poem, poet, poetry, poetic
comedy, comic, comedian
tragedy, tragic
romance, romantic
novel, novelist
opera, operatic
orchestra, orchestral
piano, pianist
violin, violinist
guitar, guitarist
cello, cellist
drum, drummer
flute, flautist, flutist
symphony, symphonic
melody, melodic
harmony, harmonic
rhythm, rhythmic
grammar, grammatical, grammarian
syllable, syllabic
satire, satirist
prose, prosaic
adjective, adjectival
adverb, adverbial
pronoun, pronominal
error, erroneous, err
fiction, fictitious
legend, legendary
witch, witchcraft, bewitch
sorcery, sorcerer, sorceress
devil, devilish, diabolical
prince, princess
noble, nobility, nobleman
knight, knighthood
peasant, peasantry
coward, cowardice
fool, foolish, folly
greed, greedy
humble, humility
hypocrite, hypocrisy
honest, honesty
modest, modesty
secret, secrecy
private, privacy
accurate, accuracy
obstinate, obstinacy
illiterate, illiteracy, literacy
celibate, celibacy
intimate, intimacy
legitimate, legitimacy
supreme, supremacy
candidate, candidacy, candidature
scarce, scarcity
rare, rarity
captain, captaincy
solitary, solitude
grateful, gratitude
certain, certainty
subtle, subtlety
frail, frailty
difficult, difficulty
penalty, penalize, penalise
monster, monstrous, monstrosity
disaster, disastrous
miracle, miraculous
spectacle, spectacular
circle, circular, encircle
triangle, triangular
rectangle, rectangular
cylinder, cylindrical
sphere, spherical, spheroid
cone, conical
cube, cubic, cuboid
angle, angular
curve, curvature
symmetry, symmetrical, asymmetry
north, northern, northerly
south, southern, southerly
east, eastern, easterly
west, western, westerly
gold, golden
wood, wooden
wool, woollen, woolen
silk, silken
sand, sandy
smoke, smoky
rain, rainy, rainfall
snow, snowy, snowfall
storm, stormy, thunderstorm
fog, foggy
mud, muddy
dirt, dirty
dust, dusty
rust, rusty
salt, salty
sugar, sugary
fat, fatty, fatten
oil, oily
hair, hairy
stone, stony
hill, hilly
island, isle
coast, coastal
forest, forestry, deforestation
river, riverine
ocean, oceanographer, oceanography
sea, seafaring
planet, planetary
comet, cometary
gravity, gravitation
galaxy, galactic, intergalactic
rocket, rocketry
cosmos, cosmic, cosmology
pilot, copilot
bicycle, cyclist, bike
encrypt, encipher
black, blacken
white, whiten
red, redden, reddish
dark, darken
bright, brighten
short, shorten
sharp, sharpen
weak, weaken
hard, harden
soft, soften
thick, thicken
tight, tighten
loose, loosen
fresh, freshen
sweet, sweeten
quick, quicken
cheap, cheapen
tough, toughen
straight, straighten
threat, threaten
sad, sadden
large, enlarge
tomb, entomb
stimulate, stimulus, stimuli
hallucinate, hallucinogen
nominate, nominee
devote, devotee
interview, interviewee
refuge, refugee
evacuate, evacuee
adhere, adhesion
cohere, cohesion
obey, obedience
science, scientist, scientific
actor, actress
spacecraft, spaceship
metre, meter
tooth, teeth
miserable, misery
hang, hung
vacant, vacancy
`;
