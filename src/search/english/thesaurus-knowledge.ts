/** What people type and what texts write, of science, history, geography, and what questions are asked with. `thesaurus.ts` says how the lines are read. */
export const KNOWLEDGE = `
# place and position
located, situated, lies
where located, where situated, where is it > lies, situated, north, south, east, west, near, coast, border, province, district
location > site, spot, position, venue, whereabouts, setting
site > location, position, plot, spot
based, headquartered, headquarters, base
headquarters, head office, main office > headquartered, based, seat, hq
seat of government > capital, parliament, residence
surround, encircle, enclose, encompass
surrounded by > bordered, bounded, enclosed, encircled, flanked
next to, beside, adjacent, alongside, adjoining
near > close, nearby, vicinity, neighbouring, neighboring, adjacent, outskirts
border > bordered, bounded, adjoins, neighbour, neighbor, shared border
share a border, countries border > bordered, bounded, borders, neighbours, neighbors
edge, rim, margin, fringe, brink
centre of > hub, heart, central, capital
highest point > summit, peak, elevation, highest, mount
outskirts, suburb, periphery, outlying
area > region, district, zone, territory, square kilometres, square miles, acres, hectares
region, area, territory, zone
province, state, county, prefecture, canton
what country, which country, country > nation, republic, kingdom, state
which state, what state > california, texas, new york, florida, ohio, state, illinois, virginia, pennsylvania, michigan
which city, what city > capital, town, london, paris, new york, rome, berlin, tokyo, moscow, chicago
capital city, capital > seat of government, metropolis, seat
settlement > village, town, colony, hamlet, community, outpost
northern > north, northwest, northeast, northernmost
southern > south, southwest, southeast, southernmost
eastern > east, northeast, southeast, easternmost
western > west, northwest, southwest, westernmost
remote > isolated, distant, faraway, outlying, inaccessible
abroad, overseas > foreign, foreign country, exile, international
all over the world > worldwide, globally, international, universal, globe
# landforms
mountain > summit, range, alpine, highland, hill, volcano
mountain range > alps, himalayas, andes, rockies, mountains, pyrenees, sierra
hill > ridge, slope, knoll, mound, hillock
slope, incline, gradient, hillside
cliff, precipice, bluff, crag
valley, vale, glen, dale, gorge
canyon, gorge, ravine
plain, plateau, prairie, steppe
grassland, prairie, steppe, savanna, savannah, meadow
desert > arid, sahara, dunes, sand, gobi, wasteland
swamp, marsh, bog, wetland, fen
forest, woodland, woods, jungle, rainforest
peninsula, cape, headland, promontory
group of islands > archipelago, islands, isles
coast, shore, coastline, seaside, shoreline
coastal > coast, shore, seaside, seaboard
bay, gulf, cove, inlet, fjord
strait > channel, narrows, passage, sound
river > stream, tributary, creek, brook, estuary, basin
river flows, flow into, empty into, drain > flows, empties, mouth, tributary, discharge, drains, joins
mouth of the river > delta, estuary, flows, empties
source of the river > rises, spring, headwaters, glacier
lake, lagoon, reservoir, loch
body of water > lake, sea, ocean, river, bay, gulf, pond
waterfall, falls, cascade, cataract
glacier, ice sheet, icecap, ice cap
glacier > ice, glacial, iceberg
fault line > tectonic, plate, seismic
type of rock, kind of rock > granite, limestone, basalt, sandstone, marble, slate, sedimentary, igneous, metamorphic
soil > clay, sand, loam, fertile, sediment
fertile, fertility, productive
erosion, erode, weathering, worn
sediment, silt, deposit, sedimentary
mineral > ore, quartz, crystal, coal, iron, gold
mine, mining, miner, quarry
mining > coal, ore, gold, extraction, pit
natural resources > oil, gas, coal, timber, minerals, iron ore, petroleum
gem > diamond, ruby, emerald, sapphire, pearl, opal
highlands > upland, mountainous, plateau
terrain, landscape, topography
mapmaker > cartographer, cartography, map
geography, geographic, geographical, geographer
geology, geological, geologist
continent > continental, africa, asia, europe, antarctica, landmass
hemisphere > northern, southern, equator
near the equator > tropical, equatorial, tropics
tropical, tropics, equatorial
polar > arctic, antarctic, pole
marine, maritime, sea
deepest > depth, deep, metres, feet, trench
# climate and environment
climate > temperate, tropical, arid, rainfall, temperatures, humid, continental, mediterranean
temperature > degrees, celsius, fahrenheit, heat, cold, warm
rainfall, precipitation, rain
global warming, climate change, greenhouse, greenhouse effect
climate change > warming, emissions, carbon dioxide, greenhouse, temperatures
carbon dioxide, co2, carbon emissions
pollution, pollute, pollutant, contamination, contaminate
pollution > smog, emissions, toxic, waste, spill
environment, environmental, ecology, ecological
habitat > lives, found, inhabits, environment, native, range, dwells
conservation, preserve, preservation, conserve
deforestation > logging, forests, clearing, felled, timber
renewable energy, green energy, clean energy > solar, wind, hydroelectric, turbines, geothermal, renewable
fossil fuel, fossil fuels > coal, oil, gas, petroleum
endangered, threatened, vulnerable
biodiversity > species, diversity, variety
waste, refuse, rubbish, garbage
recycle, recycling, reuse
water supply > reservoir, aqueduct, wells, irrigation, groundwater
dam, reservoir, hydroelectric
ozone, ozone layer > atmosphere, stratosphere
atmosphere, atmospheric, air
weather forecast, meteorology, meteorologist, forecaster
# physics
physics > mechanics, quantum, relativity, thermodynamics, optics
speed up, accelerate, acceleration
slow down > decelerate, slowed, deceleration, braking
energy > heat, power, kinetic, potential, electricity, fuel
electricity, electric, electrical, electric current
electricity > power, voltage, current, grid, volts
battery > cell, lithium, electrode, charge
conduct electricity, conductor > conductivity, conductive, copper, conducts
magnet, magnetic, magnetism
electron, proton, neutron > particle, charge, nucleus
particle > electron, proton, neutron, quark, photon, atom
subatomic, particle physics > electron, quark, proton, boson, neutrino, collider
quantum, quantum mechanics, quantum theory
relativity > einstein, space-time, spacetime, general relativity
wave > wavelength, frequency, oscillation
vibration, vibrate, oscillation, oscillate
sound > acoustic, noise, audio, sonic
heat, thermal, temperature
heat up, warm up > heated, temperature, warmed
cool, chill, refrigerate, refrigeration
boil, boiling point > boils, evaporates, vapour, vapor
melt, thaw, molten, melting point
freeze, frozen, freezing, freezing point
evaporate, evaporation, vaporize, vaporise
pressure > compression, atmospheric, pascals
expand, expansion, enlarge, enlargement
liquid, fluid
reflect, reflection, mirror
absorb, absorption, soak
emit, emission, radiate, give off
radiation > x-rays, gamma, ultraviolet, infrared, microwave, rays
x-ray, x-rays, radiography
radioactive > uranium, plutonium, radium, decay, half-life, isotope
nuclear power, nuclear energy > reactor, uranium, fission, nuclear plant
fission, nuclear fission, chain reaction
laser > beam, optical, light
theory > hypothesis, model, principle, theorem, idea, explanation
law of physics, scientific law > law, principle, theory
dimension > length, width, height, size
unit of measurement, unit of measure > metre, inch, kilogram, litre, degree, ohm, volt, watt
# astronomy
astronomy, astronomer, astronomical, astrophysics, astrophysicist
star > stellar, constellation, sun, supernova, dwarf, giant
constellation > stars, zodiac, orion
galaxy, galaxies, milky way, galactic
universe, cosmos, cosmology, cosmic
how universe began, origin of the universe > big bang, expanding, cosmology, creation
planet, planetary > orbit, mars, venus, jupiter, saturn, earth
orbit, orbital, revolve
rotate, rotation, spin
eclipse > solar, lunar, shadow
black hole > collapse, gravity, event horizon
telescope, observatory, hubble
satellite > orbit, launched, sputnik, spacecraft
spacecraft, spaceship, space probe, space shuttle
spacecraft > probe, capsule, rover, lander, shuttle, module
space agency > nasa, esa, roscosmos, isro
rocket > booster, launch, missile, engine
alien, extraterrestrial, ufo
life on other planets > extraterrestrial, alien, habitable, microbes
light year, light years, light-years > distance, parsecs
# chemistry
chemical formula, formula > compound, molecule, composition, equation
element, chemical element > carbon, hydrogen, oxygen, nitrogen, atomic number, metal
molecule, molecular
compound > oxide, chloride, salt, acid, sulfate, molecule
acid > acidic, corrosive, ph, sulfuric, hydrochloric
chemical reaction, reaction > reacts, catalyst, oxidation, combustion
rust, corrode, corrosion
flammable, inflammable, combustible
explosive > dynamite, gunpowder, tnt, nitroglycerin, bomb
dissolve, solution, soluble, solvent
alloy > bronze, brass, steel, amalgam, mixture
metal > iron, copper, gold, silver, tin, zinc, aluminium, aluminum, steel, lead, metallic
metal, metallic
gas > oxygen, hydrogen, nitrogen, helium, methane, argon
crystal, crystalline, crystallize, crystallise
artificial, synthetic, man-made, manmade
purify, purification, refine, filter
refine, refinery, refining
distil, distill, distillation
ferment, fermentation > yeast, alcohol, brew
toxic, poisonous, poison, toxin
poisonous > venomous, toxic, deadly, lethal, venom
chemical weapon, poison gas, nerve agent, mustard gas
dye, pigment, colouring, coloring
alchemy, alchemist
petroleum, crude oil, oil
# biology
biology > zoology, botany, genetics, organism
living thing, living things, organism, life form, creature
organism > bacteria, plant, animal, species, microbe
cell > nucleus, membrane, tissue
bacteria, bacterium, microbe, germ, microorganism
virus, viral
fungus, fungi, mushroom, mould, mold
gene > dna, genetic, genome, chromosome, hereditary, mutation
genetics, genetic, heredity, gene, genome
hereditary, inherited, genetic, congenital
inherited from parents > hereditary, genetic, genes, heredity
mutation, mutate, mutant
evolution > darwin, natural selection, evolved, adaptation, descent
natural selection, survival of the fittest > evolution, darwin
ancestor, ancestry, forefather, descent
descend from, descended from > ancestor, descendant, lineage, descent
descendant, offspring, progeny
species > genus, subspecies, breed, variety
classify, classification, taxonomy, categorize, categorise
classified as, belong to family > family, genus, order, species, class, member
family of animals, family of plants > genus, family, order, species
scientific name, latin name > genus, species, binomial
mammal > animal, whale, bat, rodent, primate
reptile > snake, lizard, crocodile, turtle, tortoise
amphibian > frog, toad, salamander, newt
insect > beetle, ant, bee, butterfly, fly, moth, bug, wasp
rodent > mouse, rat, squirrel, beaver, hamster
primate > monkey, ape, gorilla, chimpanzee, orangutan, lemur
ape > gorilla, chimpanzee, orangutan, primate
predator > hunts, prey, carnivore, carnivorous, predatory
carnivore, carnivorous, meat-eating, meat eater
herbivore, herbivorous, plant-eating, plant eater
omnivore, omnivorous
what eat, diet, feed on > feeds, eats, preys, insects, grass, plants, fish, herbivore, carnivore
hibernate, hibernation, dormant
migrate, migration, migratory
reproduce, reproduction, breed, breeding, mate
how reproduce > eggs, breeding, mating, spawn, sexual, asexual
lay eggs > eggs, clutch, nest, spawn, hatch
hatch, incubate, incubation
how many young, how many babies > litter, clutch, eggs, offspring, brood
baby animal, young animal > cub, calf, chick, pup, foal, kitten, lamb, larva, juvenile
pregnancy, pregnant, gestation
lifespan, life span, life expectancy, longevity
how long live > lifespan, life expectancy, longevity, years
camouflage, disguise, mimic, mimicry
skeleton, bone, skeletal
skin, hide, pelt, dermal
limb > arm, leg, wing, flipper
nerve, neuron, nervous system, neural
heart, cardiac, cardiovascular
lung, pulmonary, respiratory
kidney, renal
stomach, belly, abdomen, abdominal, gastric
organ > heart, liver, kidney, lung, brain
blood, haemoglobin, hemoglobin, plasma
blood vessel > artery, vein, capillary
breathe, breathing, respiration, inhale
digest, digestion, digestive, intestine
hormone > insulin, adrenaline, testosterone, oestrogen, estrogen, gland
protein > enzyme, amino acid, collagen
vitamin, nutrient, nutrition, nutritional
metabolism, metabolic
sense, senses > sight, hearing, smell, taste, touch, vision
plant > flower, tree, shrub, herb, crop, vegetation
plant life, vegetation, flora
animal life, wildlife, fauna
botany, botanist, botanical
zoology, zoologist, zoological
photosynthesis > chlorophyll, sunlight, leaves
seed, kernel, grain
pollinate, pollination, pollen
domesticate, domestication, tame
introduced species, invasive > introduced, alien
extinct > died out, vanished, last seen, dinosaurs
fossil > dinosaur, skeleton, remains, palaeontologist, paleontologist
paleontologist, palaeontologist, paleontology, palaeontology
human, homo sapiens, mankind, humanity, humankind
early humans, human evolution > neanderthal, hominid, homo erectus, hominin, ancestors
# medicine as a science
medicine, medical, medicinal
medicine > drug, medication, remedy, treatment, pharmaceutical
drug > medication, antibiotic, pill, pharmaceutical, narcotic
disease, illness, disorder, ailment, sickness
disease > infection, syndrome, cancer, virus, epidemic, fever
symptom > fever, pain, rash, cough, fatigue, nausea, headache
diagnose, diagnosis, diagnostic
treat, treatment, therapy, therapeutic
how treated, treatment > therapy, surgery, antibiotics, drugs, medication, chemotherapy, vaccine
cure > treatment, recovered, antidote, vaccine, healed
surgery, surgical, surgeon
surgery > transplant, operated, amputation, bypass, incision
immune, immunity, immune system, antibodies
contagious, infectious, transmissible, communicable
how spread, transmit > transmitted, transmission, contagious, infected, carried, contact, mosquitoes
transmit, transmission, spread
antibiotic > penicillin, streptomycin, antibacterial
painkiller > aspirin, morphine, analgesic, opioid, ibuprofen, paracetamol
anesthetic, anaesthetic, anesthesia, anaesthesia
inflammation, inflamed, swelling
tumor, tumour, cancer, malignant
cancer > tumour, tumor, leukaemia, leukemia, lymphoma, carcinoma, oncology
heart attack, cardiac arrest, heart failure
bleed, bleeding, haemorrhage, hemorrhage
diabetes, diabetic, insulin
mental illness, mental disorder > schizophrenia, depression, bipolar, psychiatric, autism, anxiety
psychiatry, psychiatrist, psychiatric
psychology, psychological, psychologist, psychotherapy
psychologist > freud, jung, psychoanalysis, therapist
chronic, long-term, long term
acute, severe, serious
side effect, side effects > adverse, nausea, reaction, complications
risk factor, risk factors > smoking, obesity, risk, exposure, genetic
clinical trial, clinical > trial, patients, placebo, study
doctor > physician, surgeon, specialist, paediatrician, pediatrician, gp
medical specialist > cardiologist, neurologist, oncologist, surgeon, dermatologist
mortality, death rate, mortality rate
public health > sanitation, hygiene, epidemic, vaccination
hygiene, sanitation, sanitary
# mathematics
mathematics, math, maths, mathematical, mathematician
mathematics > algebra, geometry, calculus, arithmetic, theorem, equation
arithmetic > addition, subtraction, multiplication, division
subtract, subtraction, minus, deduct
equation, formula
prove, proof, demonstrate, demonstration
geometry, geometric, geometrical
algebra, algebraic
calculus > derivative, integral, differential, newton, leibniz
statistics, statistical, statistician
statistics > data, figures, average, census, survey
probability, likelihood, chance, odds
average, mean, median
proportion, ratio, share
fraction > half, third, quarter, portion
quarter > fourth, 25 percent
number system > decimal, binary, numeral, base
equal, equivalent, identical
infinite, infinity, endless, limitless
prime number > prime, divisible, factor
triangle, triangular
curve, curved, bend
parallel, perpendicular > line, angle, right angle
symmetry, symmetrical, symmetric
logic, logical, reasoning
calculate > computed, estimated, worked out, determined
estimate, approximate, approximation
estimate > approximately, roughly, estimated
exact, precise, precision, accurate, accuracy
measure > ruler, scale, gauge, metre, measured, instrument
graph, chart, diagram
# computing
computer, computing, computational
computer program, program, software
software > program, application, app, operating system, code
operating system > windows, linux, unix, macos, android, ios
programming language > java, python, fortran, pascal, lisp, cobol, code
programming, programmer, coding, coder, developer
code > source, program, programming, cipher
hardware > processor, chip, device, memory, circuit
chip, microchip, semiconductor, integrated circuit
processor, cpu, microprocessor
storage > disk, disc, memory, hard drive, store
data, information
database > data, records, query, sql
algorithm > procedure, computation, method
artificial intelligence > neural network, robot, chatbot, intelligent
robot, robotic, android, automaton
automatic, automated, automation, automate
encrypt, encryption, cryptography, cipher
secret code, code > cipher, encrypted, enigma, cryptography
decode, decipher, crack
network > internet, connected, server, lan
user interface, interface > graphical, screen, menu, windows
video game, computer game > nintendo, playstation, xbox, game, console, gameplay
game console, console > nintendo, playstation, xbox, sega, atari
compatible, compatibility
website, web site, web page, webpage
search engine > google, yahoo, bing
browser > firefox, chrome, explorer, netscape, safari
bug, glitch, defect > error, fault, flaw
open source, open-source > linux, free software, gnu
# engineering and technology
engineer, engineering
technology, technological, technical
technology > device, machine, system, technique
device, gadget, appliance, apparatus
machine, machinery, mechanical
mechanism, mechanical, workings
equipment, gear, apparatus
equip, furnish, equipped
engine > turbine, cylinder, piston, horsepower, diesel, steam
steam engine > steam, watt, locomotive, newcomen, boiler
inventor > invented, patent, patented, edison, devised, developed
innovation, innovative, invention
pioneer, pioneering, trailblazer
factory > manufacturing, assembly, plant, foundry
assembly line > ford, mass production, assembly
mass production, mass-produced > assembly line, factory, manufacturing
industry, industrial, manufacturing
industrial revolution > factories, steam, textile, industrialisation, industrialization
material > fabric, substance, metal, wood, plastic, concrete
bridge > viaduct, span, suspension, aqueduct
tunnel, underpass, subway
canal, waterway
railway > train, track, locomotive, station, line
underground railway, subway, metro, tube
road > highway, street, motorway, route, freeway, lane
motorway, highway, freeway, expressway
aircraft > jet, helicopter, airliner, bomber, fighter, boeing, airbus
fighter plane, fighter jet, warplane
airship > zeppelin, hindenburg, dirigible, balloon
first flight > wright, maiden flight, flew, aviation
aviation, aviator, pilot, flying
airport, airfield, aerodrome
ship > vessel, liner, boat, battleship, frigate, cruiser, destroyer
warship, battleship, destroyer, frigate, cruiser
shipyard, dockyard
car maker, carmaker, automaker > ford, toyota, general motors, volkswagen, honda, nissan, bmw
radio > broadcast, wireless, transmitter, fm
telegraph > morse, wire, cable, telegram
camera > photograph, lens, film, photography
printing press > gutenberg, movable type, printed
compass > navigation, north, magnetic
navigation, navigate, navigator
power station, power plant
light bulb > edison, filament, incandescent, lamp
tank > armoured, armored, panzer
# building and architecture
architecture, architect, architectural
architectural style > gothic, baroque, romanesque, renaissance, neoclassical, art deco, modernist
architect > designed, frank lloyd wright, wren, le corbusier, drew up plans
building > tower, hall, house, block, church, palace, skyscraper
tall building, skyscraper, high-rise, tower block
skyscraper > tower, storey, floors, empire state building
how many floors > storeys, stories, floors, levels
tower, spire, steeple, minaret
wall, rampart, barrier
gate, gateway, entrance
corridor, hallway, passage
courtyard, quadrangle, patio
castle, fortress, citadel, fort, stronghold
fort > fortified, fortification, garrison, fortress
fortify, fortification, fortified
palace, royal residence > castle, residence, chateau, mansion
monument > obelisk, arch, tomb, pillar, plaque
commemorate, commemoration, memorial, in memory
named after, named for, in honour of, in honor of > namesake, honour, honor, eponymous, commemorates
tomb > burial, buried, crypt, pyramid, mausoleum
buried, burial, interred, laid to rest
cemetery, graveyard, burial ground
stadium, arena, sports ground
stadium > arena, capacity, seats, ground, home ground
how many seats, seating capacity > capacity, seats, spectators, seated
square, plaza, piazza
rebuild, reconstruct, reconstruction, rebuilt
extend, extension, enlarge
blueprint, plan, layout, design
built by, who built > commissioned, constructed, erected, architect, designed, builder
built of, building material > brick, stone, marble, concrete, timber, sandstone, limestone, granite
world heritage > unesco, heritage, listed
tourist attraction > visitors, tourists, landmark, sights
# history and archaeology
historical period > dynasty, era, reign, century, age
dynasty, ruling family, royal house
dynasty > han, ming, qing, tang, tudor, habsburg, romanov, ottoman
empire, imperial
empire > roman, ottoman, british, byzantine, persian, mongol, russian, austrian
kingdom, realm, monarchy
emperor > augustus, napoleon, nero, caesar, kaiser, tsar, shah
queen > monarch, sovereign, throne, reigned
tsar, czar, tzar
sultan, caliph, emir
caliph, caliphate
how long rule, how long reign > reigned, ruled, throne, years
heir, successor, inheritor
come to power > rose to power, throne, elected, seized, coup, accession, crowned, succeeded
noble, aristocrat, aristocracy, nobility, aristocratic
peasant, serf, villein
serfdom, feudal, feudalism, serf
knight, knighthood, chivalry
slavery > enslaved, plantation, emancipation, abolition, slave trade
end of slavery, free the slaves > abolition, abolished, emancipation, freed, abolitionist
abolish, abolition, do away with
colony, colonial, colonize, colonise, colonization, colonisation
colony > settlement, territory, dominion, possession
colonial power > british, french, spanish, portuguese, dutch, empire
settle > settled, settlers, colonised, colonized, inhabited
explorer > columbus, magellan, vasco da gama, cook, voyage, expedition, navigator
conquer, conquest, conqueror, subjugate
annex, annexation, incorporate
annex > absorbed, occupied, seized, incorporated
occupy, occupation, occupying
invade > attacked, occupied, crossed, landed, troops
battle, combat, fighting, engagement
battle > fought, siege, clash, defeat, victory
civil war > confederate, union, nationalist, republican, factions
cold war > soviet, communist, superpower, iron curtain, nuclear
start of the war > outbreak, declared war, invaded, assassination
end of the war > armistice, surrender, treaty, ceasefire, peace
siege, besiege, blockade
surrender, capitulate, capitulation
defeat > victory, won, lost, routed, crushed, conquered, triumph
army > soldiers, regiment, battalion, legion, infantry, cavalry
navy, naval, fleet
air force > luftwaffe, raf, squadron, bombers
soldier > infantry, trooper, warrior, legionary, private
mercenary, soldier of fortune, hired soldier
commander > general, admiral, marshal, led, captain, colonel
casualties, losses, dead and wounded
treaty > signed, ratified, versailles, agreement, peace
axis powers > germany, italy, japan
independence > independent, sovereign, seceded, freedom, colony, liberation
independence from > gained independence, declared independence, independent, seceded, broke away
secede, secession, break away, separatist
french revolution > bastille, 1789, louis, jacobin, robespierre
russian revolution > bolshevik, lenin, 1917, tsar
uprising, insurrection, revolt, rebellion, insurgency
persecution, persecute, oppression, oppress
concentration camp, death camp > auschwitz, dachau, nazi, extermination
exile, banish, banishment, expel, expulsion
deport, deportation, expel
fall of empire, collapse, downfall > fell, collapsed, decline, end
decline, downfall, deterioration
rise and fall > decline, collapse, expansion
golden age, heyday, peak, zenith
dark ages, middle ages, medieval
medieval > middle ages, feudal, century
renaissance > italian, florence, humanism, rebirth
ancient rome > roman, caesar, republic, senate, augustus
ancient greece > athens, sparta, greek, hellenic
ancient egypt > pharaoh, egyptian, nile, pyramid
mesopotamia > babylon, sumerian, assyrian, babylonian
ancient civilization, ancient civilisation > maya, aztec, inca, sumerian, egyptian, babylonian, minoan
bronze age, iron age, stone age > prehistoric, neolithic
prehistoric, prehistory, stone age, neolithic, paleolithic, palaeolithic
excavate, excavation, dig, unearth
archaeologist > excavated, unearthed, dig, excavation
pottery, ceramics, earthenware
hieroglyph, hieroglyphics, hieroglyphic
carbon dating > radiocarbon, dated
date from, date back, dates to > built, century, originated, dating
ancient manuscript > scroll, papyrus, parchment, codex
myth > mythological, legend, god, fable
hunter-gatherer, hunter gatherer > nomadic, foraging, hunting
indigenous people, natives > indians, aboriginal, tribe, maori, inuit
piracy, pirate, buccaneer, privateer
trade route > silk road, merchants, caravan, spice
# religion as history
religion > christian, muslim, jewish, buddhist, hindu, catholic, protestant, islam, christianity, faith, church
christianity, christian, christendom
catholic, roman catholic, catholicism
protestant > lutheran, calvinist, anglican, methodist, baptist, presbyterian
branch of islam, muslim sect > sunni, shia, shiite, sufi, sect
sect, cult, religious movement
reformation > luther, protestant, calvin, theses
convert, conversion, proselytize
convert > baptised, baptized, embraced, converted, adopted
missionary, evangelist, preacher
worship, veneration, venerate, revere
holy book, sacred text, holy text, scriptures > bible, quran, koran, torah, vedas, scripture, talmud
holy day, religious holiday > easter, christmas, ramadan, passover, festival, feast, sabbath
theology, theologian, theological, divinity
doctrine, dogma, teaching
excommunicate, excommunication
polytheism, many gods > gods, goddesses, pagan, pantheon
monotheism, one god > christianity, islam, judaism, monotheistic
saint > canonised, canonized, martyr, patron, beatified
patron saint > patron, saint, feast day
resurrection, resurrect, rise from the dead
afterlife, life after death > heaven, hell, reincarnation, underworld, soul
reincarnation, rebirth, transmigration
greek god, greek gods > zeus, apollo, hera, poseidon, athena, ares, hermes
roman god, roman gods > jupiter, mars, neptune, venus, mercury, juno
norse god, norse gods > odin, thor, loki, freyja
religious leader, spiritual leader > pope, bishop, ayatollah, imam, rabbi, dalai lama, priest, guru
cleric, clergy, clergyman, priest
# language
language > dialect, tongue, spoken, vernacular, linguistic
language family, family of languages > indo-european, germanic, romance, slavic, semitic, celtic
linguist, linguistics, linguistic
speaker of language, speak > spoken, speakers, fluent, bilingual
mother tongue, native language, first language
official language > spoken, national language, recognised, recognized
bilingual, multilingual, fluent
dialect, accent, vernacular
word meaning, what mean, mean > means, meaning, refers, signifies, translated, denotes, literally
origin of the word, etymology, origin of name > derived, derives, latin, greek, named, comes from
derive, derivation, originate
vocabulary, lexicon, dictionary
dictionary, glossary, encyclopedia, encyclopaedia
grammar, syntax, grammatical
grammar > noun, verb, tense, case, gender, plural
pronounce, pronunciation
alphabet > letters, script, cyrillic, latin, characters
abbreviate, abbreviation, acronym, initials
stand for, stands for > abbreviation, acronym, short for, initials
synonym, also called, another name, other name > known as, called, alias, also known as, nickname
nickname, dubbed, nicknamed, sobriquet
alias, pseudonym, pen name, stage name
former name, previous name, formerly called > formerly, originally, renamed, previously, known as
rename, renamed, change name
quote, quotation, cite, citation
# philosophy and thought
philosophy, philosopher, philosophical
philosopher > plato, aristotle, socrates, kant, thinker, descartes, nietzsche, hume
thinker, intellectual, philosopher
school of thought, movement > stoicism, existentialism, rationalism, idealism, tradition, doctrine
ethics, ethical, moral, morality
moral, right and wrong > ethics, morality, virtue, ethical
concept, conception, conceive
principle, tenet, axiom, precept
ideology, doctrine, creed
consciousness, conscious, awareness, aware
reason, rational, rationality, reasoning
contradiction, paradox, inconsistency, contradictory
skeptic, sceptic, skepticism, scepticism, doubt
critic, criticism, critique, criticize, criticise
criticism > critics, accused, condemned, denounced, objections, controversy
imaginary, fictional, fictitious, invented
objective, impartial, unbiased
bias, prejudice, partiality
# education
education, educational, schooling
educate, school > studied, attended, graduated, university, college, pupil
where study, where went to school, where educated > attended, studied, graduated, educated, university, college, enrolled, alma mater
university, college, institute, academy
university > oxford, cambridge, harvard, yale, princeton, stanford, campus, faculty
graduate, graduation, alumnus, alumni
degree > bachelor, master, doctorate, diploma, phd, graduated
doctorate, phd, doctoral
professor > taught, lecturer, faculty, chair
field of study, area of study > discipline, branch, subject, specialised, specialized
branch of science > discipline, field, study, branch
specialize, specialise, speciality, specialty
expertise, skill, know-how, proficiency
curriculum, syllabus, course
tuition, fees, school fees
literacy, literate, able to read
illiterate, illiteracy, unable to read
dissertation, thesis, treatise, essay
published > appeared, issued, released, printed, journal
# arts
art, artwork, artistic
painter > artist, portrait, canvas, picasso, rembrandt, monet, van gogh
painting > canvas, portrait, fresco, landscape, watercolour, watercolor, mural, oil
portrait, likeness, depiction
fresco, mural, wall painting
sculpture > bronze, marble, bust, figure, carved
art movement, style of art > impressionism, cubism, surrealism, baroque, romanticism, expressionism, realism, modernism
impressionism, impressionist
cubism, cubist
surrealism, surrealist
masterpiece, masterwork, great work
collection, collector, collect
draw, drawing, sketch
engraving, etching, woodcut, print
design, pattern, motif
decorate, decoration, ornament, adorn, decorative
depict, portray, represent, show
portray, portrayal, depict, depiction
portrayed by, who played, played by > portrayed, starred, role, actor, actress, cast, plays
craft, handicraft, craftsmanship, artisan
embroidery, tapestry, weaving
mosaic, tile, stained glass
photographer, photography, camera
film director, director > directed, filmmaker, directing
dance, ballet, dancer, choreography
play, drama, stage play
playwright > shakespeare, wrote, plays, tragedy
comic, comic book, comics, graphic novel
superhero > batman, superman, spider-man, marvel, comic
# music theory
composition, composer, compose, piece
piece of music, musical work, musical piece > symphony, concerto, sonata, opera, suite, overture, composition, quartet
composer > mozart, beethoven, bach, composed, symphonies, wagner, haydn
type of music, kind of music, genre of music > genre, rock, jazz, blues, pop, classical, folk, punk, metal, hip hop
melody, tune, theme
harmony, chord, harmonic
rhythm, beat, tempo, meter
pitch, tone, note
note > pitch, sharp, flat, tone
key of, musical key > major, minor, sharp, flat
string instrument, stringed instrument > violin, viola, cello, guitar, harp, lute, strings
wind instrument, woodwind > flute, clarinet, oboe, bassoon, saxophone, recorder
brass instrument > trumpet, trombone, tuba, horn
keyboard instrument > piano, organ, harpsichord, keyboard
percussion, drum, cymbal
voice, vocal, singing
choral > choir, chorus, hymn, mass, cantata
conductor, conduct, maestro
# literature
literature, literary, letters
literary work, work of literature > novel, poem, play, epic, story
author > wrote, written, novelist, poet, penned, pen
wrote, write > author, written, penned, authored, published
tell the story > narrates, recounts, plot, theme, follows, set
plot, storyline, narrative
setting, set in > takes place, set
main character, hero of the story > protagonist, hero, heroine, lead, central character
antagonist, villain, enemy
narrator, storyteller, narrate
theme, subject, topic
poem > sonnet, ode, ballad, stanza, lyric, haiku
epic > homer, iliad, odyssey, saga, poem
fable, parable, moral tale
fairy tale, folk tale, folktale, fairytale
biographer, biography, life story
sequel, follow-up, continuation
series, trilogy, saga
adapt, adaptation, dramatization, dramatisation
based on, inspired by, adapted from
inspire, inspiration, influence
inspire > inspired, based, modelled, modeled, influenced
genre, category, style
genre > science fiction, fantasy, horror, romance, thriller, mystery, comedy, drama
science fiction, sci-fi
symbol, emblem, symbolize, symbolise, symbolic
symbol > emblem, logo, sign, badge, represents
metaphor, allegory, simile
chapter, passage, section
edition, volume, issue
editor, edit, editorial
manuscript, document, text
censor, censorship, suppress, ban
review, reviewer, critic
reception, well received, reviews > critics, praised, acclaim, acclaimed, panned, positive, negative
acclaim, praise, applaud, hail
# economics
economics, economic, economist, economy
economy > industry, agriculture, trade, gdp, exports, tourism, manufacturing
main industry, main industries > agriculture, manufacturing, tourism, mining, fishing, textiles
main crop, crops > wheat, rice, maize, corn, cotton, sugar, coffee, potatoes, barley
gdp, gross domestic product, national income
trade, commerce, commercial
goods, commodities, products, merchandise
commodity > oil, gold, wheat, sugar, coffee
inflation, price rises, hyperinflation
recession, depression, slump, downturn
great depression, depression > 1929, wall street crash, unemployment, slump
capitalism, capitalist, free market
communism, communist, marxism, marxist
socialism, socialist
marxism > marx, engels, proletariat, bourgeoisie, class struggle
monopoly, cartel, exclusive control
subsidy, subsidise, subsidize, financial support
tariff, duty, customs, levy
tax, taxation, levy, duty
revenue, income, turnover, earnings
wealth, prosperity, affluence
prosper, prosperity, prosperous, flourish, thrive
poverty > poor, below the poverty line, destitute, impoverished, deprived
inequality, disparity, gap
labor, labour, workforce, workers
fund > financed, sponsored, paid, donated, backed, grant
sponsor, patron, backer, patronage
debt, owe, liability
bank > lender, banking, banker
currency > dollar, euro, pound, yen, franc, coin, rupee, peso
how much worth, worth, value > valued, estimated, million, billion, price, dollars
profit, profitable, gain
# law as a system
law > act, statute, bill, code, constitution, legislation, decree
pass a law, make law > enacted, passed, legislation, adopted, legislated
repeal, revoke, annul, rescind
constitution, constitutional, charter
legal, lawful, legitimate, permitted
illegal, unlawful, illicit, prohibited
civil rights, human rights > discrimination, equality, segregation, freedom, liberties
equality, equal, egalitarian
discriminate, discrimination, segregation
legal system > courts, judges, common law, civil law, sharia, judiciary
court, tribunal, judiciary
citizen, citizenship, national, nationality
autonomy, autonomous, self-governing, self-government, self-rule
sovereignty, sovereign, independent
form of government, type of government, system of government > republic, monarchy, democracy, federation, dictatorship, parliamentary
democracy, democratic
monarchy > king, queen, monarch, crown, constitutional
head of state > president, monarch, king, queen, emperor
federation, federal, confederation, union
separation of powers > executive, legislative, judicial, branches
amendment, amend, revise, revision
contract, agreement, deal
# institutions and awards
institution, institute, organisation, organization
organisation, organization, body, association, society
organisation > agency, association, body, institution, charity, foundation, union, federation, company
type of organisation, type of organization > nonprofit, charity, ngo, company, society
committee, commission, panel, board
foundation, charity, trust
international organisation, international organization > united nations, nato, unesco, imf, world bank
united nations, un
european union, eu
member > joined, belonged, fellow, membership
award, prize, honour, honor, medal
win award, win prize > awarded, won, received, prize, medal, laureate, honoured, honored
nobel, nobel prize, nobel laureate
nominate, nomination, nominee
nominated > nomination, shortlisted, nominee, candidate
appointed > named, chosen, became, elected, promoted, installed
honour, honor, tribute, pay tribute
title > rank, honour, champion, championship, knighted, sir
rank > ranked, position, place, captain, colonel, sergeant, lieutenant
record holder, world record > record, fastest, broke, longest
# demography
population, inhabitants, residents
population > census, inhabitants, residents, people, populated, density
population density > per square kilometre, per square mile, densely, inhabitants
inhabitant, resident, dweller
densely populated, crowded > density, overpopulated, populous
most populous, largest population, populous
uninhabited, deserted, unpopulated
ethnic, ethnicity, race, racial
ethnic group > tribe, minority, people, ethnicity, race
minority > fewer, small group, few, less than half
census, population count
birth rate, fertility rate, birthrate
emigrate, emigrant, emigration, leave the country
literacy rate > literate, literacy
people of, people from > inhabitants, natives, citizens, called
# making up, parts and kinds
consist, comprise, composed, composition, made up
made up of, consist of, composed of > comprises, consists, contains, includes, composed, composition, formed, divided
ingredients, ingredient, component, constituent
include, contain, comprise, involve
include > including, contains, features, consists, comprises
exclude, exclusion, omit, leave out
part > component, section, element, piece, segment, portion
part of > belongs, portion, section, within, member, division, component
segment, section, division
type, kind, sort, variety
feature, characteristic, trait, attribute
characteristic > distinguished, typical, known, marked, distinctive, feature
quality, attribute, trait
structure, arrangement, framework, organisation, organization
aspect, facet, dimension
# function, purpose and use
purpose > designed, intended, meant, aimed, built, used, function
what used for, used for, use of > used, employed, serves, purpose, designed, enables, utilised, utilized
intended for, meant for, designed for > designed, aimed, meant, intended
use, employ, utilise, utilize, usage
use > applied, adopted, utilised, utilized, exploited, employed
useless, pointless, worthless
role > served, acted, function, responsible, position, duties, part
job of, responsibility of > responsible, duties, tasked, role, function
how does it work, how work > operates, works, mechanism, process, principle, functions
responsible, responsibility, duty, accountable
task, duty, assignment, mission
need, require, requirement, necessity
necessary, essential, required, vital
mandatory, compulsory, obligatory
optional, voluntary
depend, dependent, rely, reliant, reliance
# method
method, technique, procedure
method > technique, process, approach, means, procedure, system
how made, how produced > process, manufactured, produced, method, technique, prepared
process, procedure, operation
approach, strategy, method
strategy, plan, tactics
solve, solution, resolve
problem > difficulty, challenge, obstacle, issue, trouble, dilemma, drawback
obstacle, barrier, hurdle, impediment
achieve, accomplish, attain, achievement, accomplishment
achievement > accomplishment, success, feat, milestone, breakthrough, record
fail > failed, unable, unsuccessful, could not, flop, collapsed
# cause and effect
reason > due, owing, motivated, blamed
cause, trigger, provoke, induce
cause > caused, due, resulted, led, origin, source, triggered, blamed, responsible
led to, result in, bring about > resulted, caused, triggered, sparked, prompted, produced, brought
result > outcome, consequence, ended, resulted, led, consequently, thereby
consequence, outcome, repercussion, aftermath
influence, affect, shape
contribution > contributed, discovered, developed, invented, pioneered, helped
motivate, motivation, incentive, motive
lead to, contribute to > caused, resulted, contributed, brought
origin > originated, derived, began, roots, traced, invented, comes from
attributed to, credited with > credited, attributed, believed, ascribed
connection, link, relationship
related, associated, connected
associated with, linked to > connected, related, associated, ties, tied
relationship between > related, linked, connection, correlation, association
# number, amount and measure
number of, how many > total, number, dozens, hundreds, thousands, several
total, sum, altogether, overall
percentage, proportion, share, percent
size, dimension, measurement
size > large, area, length, width, square, acres, hectares, metres, diameter, big
how big, how large, how much area > area, size, square kilometres, square miles, acres, hectares, diameter, covers
surface area, total area > square kilometres, square miles, acres, hectares, area, km2
large, big, sizeable, substantial
large > huge, vast, great, extensive, massive, giant, major
extensive, widespread, vast
height > tall, high, feet, metres, meters, elevation, altitude, ft
elevation, altitude, above sea level, height
tallest, highest, loftiest
length > long, miles, km, kilometres, metres, feet, stretches
width > wide, broad, breadth, diameter
depth > deep, metres, feet
weight > weighs, kg, kilograms, pounds, tons, tonnes, heavy, lb
distance > far, miles, km, kilometres, kilometers, metres
distance between, how far from > miles, km, kilometres, distance, north, south, east, west
nearest, closest
furthest, farthest, most distant
speed > mph, kph, fast, per hour, velocity, knots
fastest, quickest, swiftest
quantity > number, amount, litres, tonnes, tons, barrels
majority > most, more than half, mostly, largely, predominantly
mainly, mostly, chiefly, primarily, largely
entirely, completely, wholly, totally
partly, partially, in part
nearly, almost, virtually
spare, surplus, extra
# time
what date > date, dated, january, february, march, april, june, july, august, september, october, november, december
when founded, founded when, year founded > founded, established, formed, created, began
when built, built when > built, completed, constructed, erected, opened, century
when born, date of birth, birth date > born, birthday, birth
when die, date of death > died, death, killed, passed away
birthplace, where born, place of birth > born, native, hometown
annual, yearly, every year, each year
every two years, biennial, biannual
century > hundred years, 19th, 18th, 17th, 16th, 20th
decade > ten years, 1960s, 1970s, 1980s, 1990s, 1950s, 1930s
millennium, thousand years, millennia
anniversary, centenary, bicentennial, jubilee
duration > lasted, years, months, weeks, days, hours, minutes
how long last, last how long > lasted, duration, years, months, days, hours, continued
start, begin, commence, onset
start > launched, opened, initiated, founded, began, outbreak, inaugurated
end, finish, cease, conclude, termination
end > ended, ceased, abolished, closed, concluded, final, collapsed, disbanded
initiate, launch, inaugurate, introduce
stop, halt, cease, discontinue
continue, persist, remain, go on
resume, restart, reopen
interrupt, suspend, disrupt, break off
permanent, lasting, enduring, perpetual
temporary, interim, provisional, short-term
eternal, everlasting, endless, immortal
immediately, instantly, at once, straight away, right away
previous, former, earlier, prior
subsequently, later, afterwards, afterward, thereafter
simultaneously, same time, concurrent, concurrently
currently, presently, nowadays, today, at present
recently, lately, newly
future, upcoming, forthcoming
initially, originally, at first
original, initial, earliest
first > earliest, original, initial, inaugural, debut, pioneer, oldest
first person, first man, first woman > first, pioneer, earliest
last > final, latest, ultimate, recent, concluding
age > aged, old, years old, born, year-old
what age, at what age > aged, age, years old, old
modern, contemporary, present day
deadline, time limit, due date
schedule, timetable, agenda
frequency, how frequently, how frequent > daily, weekly, annually, twice, once, regularly
frequent, often, regular, frequently
sometimes, occasionally, at times
always, constantly, invariably, consistently
# growing and changing
increase > doubled, expanded, climbed, soared, raised, boosted, gained, higher, tripled
decrease > fell, dropped, lower, shrank, halved, cut, declining, dwindled
enhance, improve, strengthen, boost
strengthen, reinforce, fortify, bolster
weaken, undermine, erode
extend, prolong, lengthen, stretch
change, alter, modify, alteration, modification
change > transformed, altered, modified, shifted, converted, replaced, switched, revised, reformed
become, turn into, transform, develop into
become > became, turned, grew, transformed, evolved
transform, convert, transformation, conversion
convert into, turned into > converted, transformed, became, changed
vary, variation, differ, fluctuate
stable, stability, steady
unstable, instability, volatile
develop > designed, created, devised, invented, evolved, produced, grew
progress, advance, advancement
reform, overhaul, restructure
revive, revival, resurrect, restore
replace, substitute, supersede, supplant
replace > succeeded, superseded, supplanted, substituted, successor, took over
replaced by, successor, who succeeded > succeeded, replaced, followed, heir
predecessor, forerunner, precursor
reverse, overturn, undo
restore, reinstate, return
adjust, adapt, modify, tweak
distort, deform, warp, distortion
# making and doing
found > founded, founder, established, created, formed, started, set up, originated, incorporated
founder, co-founder, creator
produce > produced, manufactured, made, output, yield, maker
production, output, manufacturing
build, construct, erect, assemble
assemble, put together, assembly
invent, devise, conceive, invention
inventor, creator, originator
discover, discovery, find, found
discover > found, identified, detected, uncovered, unearthed, spotted, discoverer
identify, identification, recognise, recognize
detect, spot, notice, observe
observe, observation, watch
search, look for, seek, hunt
investigate, investigation, examine, inquiry
examine, inspect, analyse, analyze, scrutinise, scrutinize
analyse, analyze, analysis
research > studied, investigated, study, experiments, investigation
perform, carry out, conduct
accomplish, complete, fulfil, fulfill
prepare, preparation, get ready
provide > supplied, gave, offered, granted, equipped
give, grant, award, donate
suggest > proposed, recommended, advised, urged
receive > received, awarded, granted, got, won, inherited, earned
obtain, acquire, gain, secure
lose, loss, forfeit
own, possess, ownership, possession
own > owner, owned, belongs, possession, property, acquired, bought
keep, retain, preserve, maintain
maintain, upkeep, maintenance
gather, collect, assemble, accumulate
accumulate, amass, build up
distribute, distribution, share out, hand out
transport, transportation, haul
move, transfer, relocate, shift
move > moved, relocated, transferred, settled, migrated, emigrated, left
enter, entry, come in
pass through, cross, traverse
accompany, escort, go with
separate, divide, split, partition
divided into, split into > divided, comprises, consists, sections, districts, regions, provinces, categories
join, unite, merge, combine
unite, unify, unification, union
combine, merge, amalgamate, merger, combination
remove, removal, eliminate, take away
eliminate, eradicate, get rid of, eradication
destroy, ruin, wipe out, destruction
damage, harm, injure, impair
safeguard, protect, preserve
attack, assault, raid, strike
attack > bombed, invaded, raided, stormed, struck, ambushed
capture > captured, seized, taken, arrested, caught, conquered, fell
escape, flee, get away
prevent, stop, block, avert
prevent > prevented, blocked, stopped, barred, kept from, thwarted
hinder, hamper, obstruct, impede
avoid, evade, shun
allow, permit, let, authorise, authorize
not allowed, forbidden > banned, prohibited, barred, illegal, outlawed
permission, approval, consent, authorisation, authorization
enable, allow, facilitate
force, compel, coerce
encourage, encouragement, promote
support, endorse, endorsement
oppose > opposed, rejected, resisted, objected, protested, criticised, criticized
accept, acceptance, agree
approve, approval, endorse
cooperate, co-operate, collaborate, cooperation, collaboration
collaborate, work together, team up
participate, take part, participation, participant
participate > took part, competed, joined, attended, involved, participated
involve, involvement, participation
head of, who leads, leader of > leader, chief, director, president, chairman, head, commander
manage, run, administer, management
control, dominate, govern
control > controlled, ruled, governed, administered, dominated, held
govern, rule, administer
dominate, domination, dominant, dominance
represent, symbolise, symbolize
represent > symbolises, symbolizes, symbol, depicts, embodies, signifies, stands
choice, option, alternative
project, scheme, undertaking
undertake, take on, embark
spread, disseminate, circulate
take place, happen > held, occurred, took place, happened, staged
event, occasion, happening, occurrence
die out, disappear > extinct, vanished, declined, extinction
# saying, showing and thinking
describe > described, called, portrayed, depicted, characterised, characterized
explain > explanation, reason, accounts, clarified
show, demonstrate, demonstration, reveal
show > showed, demonstrated, revealed, indicated, proved, displayed
evidence, proof, testimony
confirm, verify, confirmation, verification
argue, contend, argument
deny, denial, refute, reject
mention, cite, refer
refer to, refers to > means, denotes, describes, called, known
discuss, discussion, debate, talk
believe, think, consider, regard
believe > believed, thought, considered, regarded, held, claimed, belief, convinced
belief, conviction, view, opinion
considered as, regarded as > considered, regarded, seen, viewed, deemed, hailed, thought
consider, regard, view, deem
opinion, view, stance, viewpoint
assume, assumption, presume, suppose
predict, forecast, prediction, foresee
guess, estimate, speculate, speculation
misunderstand, misunderstanding, misconception
recognise, recognize, acknowledge, recognition
emphasize, emphasise, stress, highlight
reaction > responded, reacted, response, outrage, welcomed
controversial > criticised, criticized, dispute, disputed, debate, criticism, protest
dispute, disagreement, conflict, quarrel
agree, agreement, consensus
inform, notify, tell
communicate, communication, convey
# qualities
important, significant, major, crucial
importance, significance, relevance
key, crucial, essential
secondary, minor, lesser, subordinate
famous for, known for, best known for > famous, renowned, noted, celebrated, remembered, known
notable, noteworthy, prominent, distinguished
common, widespread, prevalent, frequent
typical, usual, normal, standard, typically
normal, ordinary, regular, usual
usually, generally, normally, typically
rarely, seldom, infrequently
special about, unusual about > unique, first, distinctive, unlike, distinguished
unique, one of a kind, unparalleled, unmatched
best, finest, leading
best > leading, finest, greatest, top, foremost, outstanding, supreme
excellent, outstanding, superb, exceptional
worst, lowest, poorest
disadvantage, drawback, weakness, downside
benefit, beneficial, advantageous, helpful
harmful, damaging, detrimental, adverse
dangerous, hazardous, risky, perilous, unsafe
strong > powerful, robust, sturdy, durable, tough
durable, sturdy, hard-wearing, robust
fragile, brittle, delicate
easy, simple, straightforward, effortless
basic, fundamental, elementary
advanced, sophisticated, state of the art
primitive, crude, rudimentary
effective, efficient, effectiveness, efficiency
ineffective, inefficient, unproductive
similar, alike, comparable, resembling
similarity, resemblance, likeness
in common, have in common > share, shared, same, alike, similar, common
different, distinct, unlike, dissimilar
difference, distinction, contrast, discrepancy
differ from, different from > unlike, differs, distinct, whereas, contrast, distinguished
distinguish, tell apart, differentiate, distinguishing
compare > compared, contrast, similar, whereas, likened
alternative, substitute, option
possible, feasible, potential
impossible, unattainable, unfeasible
unlikely, improbable, doubtful
uncertain, unclear, unsure, uncertainty
unclear, vague, ambiguous, ambiguity
invisible, unseen, imperceptible
private, personal, confidential
official, formal, authorised, authorized
unofficial, informal, unauthorised, unauthorized
real, genuine, authentic, actual
false, untrue, incorrect, wrong
correct, right, accurate, true
error, mistake, fault, flaw
flaw, defect, imperfection, shortcoming
incomplete, unfinished, partial
available, accessible, obtainable
abundant, plentiful, ample
excessive, undue, too much
flexible, elastic, pliable, supple
rigid, stiff, inflexible
dark, dim, gloomy
transparent, see-through, translucent
external, outer, outside, exterior
internal, inner, inside, interior
vertical, upright, perpendicular
famous person, celebrity > star, icon, renowned, well-known, legend
occupation, profession > career, trade, worked, lawyer, writer, engineer, politician, actor, scientist, businessman
early life, childhood > born, raised, grew up, youth, educated, parents
legacy, lasting influence > influence, remembered, heritage, inspired, impact
background > origins, upbringing, history, family, education, career
fate > destroyed, killed, executed, died, sank, happened
goal of, mission of > aims, seeks, purpose, promote, dedicated, objective, mission
# frames, again
state of matter > solid, liquid, gas, plasma
export > exported, trade, goods, shipped
import > imported, trade, goods
conquer > captured, occupied, annexed, defeated, invaded
holocaust > auschwitz, nazi, concentration camp, extermination
definition > defined, means, refers, term
real name, birth name, full name > born, pseudonym, stage name
example > instance, include, including
`;
