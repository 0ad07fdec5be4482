/** What people type and what texts write, of feelings, family, health, nature, travel, arts, sports. `thesaurus.ts` says how the lines are read. */
export const DAILY_LIFE = `
# question frames
feel, feelings, emotion > happy, sad, angry, afraid, ashamed, proud, upset, delighted, sorry, jealous, lonely, grief, relieved, anxious, tired
mood > cheerful, gloomy, sad, happy, angry, melancholy, temper
what colour, what color, which colour, which color > red, blue, green, yellow, black, white, brown, grey, gray, pink, purple, orange, golden, silver
colour, color > hue, shade, tint, dye, paint
what season, which season, time of year > spring, summer, autumn, fall, winter
what month, which month > january, february, march, april, june, july, august, september, october, november, december
what day, which day, day of the week > monday, tuesday, wednesday, thursday, friday, saturday, sunday
what material, made of, made from, made out of > wood, wooden, stone, iron, gold, golden, silver, glass, clay, paper, leather, steel, brick, straw, bronze, marble
what metal, which metal > gold, silver, iron, copper, tin, lead, bronze, steel, brass, zinc, aluminium, aluminum
how tall, how high > height, feet, foot, metres, meters, tall, high, inches
how long > length, long, metres, miles, hours, days, weeks, months, years
how far > distance, miles, kilometres, kilometers, km, far
how old > age, aged, years old, year-old, born
how deep > depth, deep, fathoms, metres, feet
how wide > width, wide, broad, across, diameter
how heavy, weigh, how much weigh > weight, pounds, kilograms, kg, tons, tonnes, heavy
how fast > speed, mph, kilometres per hour, miles per hour, knots, fast, velocity
how hot, how cold > temperature, degrees, celsius, fahrenheit
how much, cost, price > price, cost, paid, dollars, pounds, euros, worth, fee, million
how often > daily, weekly, monthly, yearly, annually, twice, once, frequently
how many people > population, inhabitants, crowd, members, dozens, hundreds, thousands
what language, which language > english, french, german, spanish, latin, greek, arabic, chinese, russian, italian, hindi, dialect, spoken
what religion, which religion > christian, muslim, islam, jewish, hindu, buddhist, catholic, protestant, christianity, judaism, buddhism, hinduism
what animal, which animal, kind of animal > dog, cat, horse, cow, wolf, fox, bear, lion, donkey, goat, sheep, pig, mouse, rabbit, monkey, bird
what bird, which bird > eagle, owl, crow, raven, hawk, swan, goose, duck, sparrow, pigeon, parrot, rooster, peacock
what fish, which fish > salmon, trout, cod, herring, tuna, shark, eel, pike, carp
what tree, which tree, kind of tree > oak, pine, elm, ash, willow, birch, apple tree, fir, cedar, palm, beech
what flower, which flower > rose, lily, tulip, daisy, violet, orchid, daffodil, poppy
what fruit, which fruit > apple, pear, orange, banana, grape, cherry, plum, fig, peach, berry, lemon
what vegetable, which vegetable > carrot, potato, cabbage, onion, turnip, bean, pea, tomato, radish
what meal, which meal > breakfast, lunch, dinner, supper, feast, tea, banquet
what weather, what was the weather > rain, snow, storm, sunny, wind, fog, cloudy, cold, hot
what instrument, musical instrument > piano, violin, guitar, flute, drum, harp, trumpet, fiddle, cello, organ, lute
what sport, which sport > football, soccer, tennis, cricket, rugby, basketball, baseball, hockey, swimming, boxing, golf, athletics
what disease, which disease, what illness > cancer, fever, plague, flu, cholera, malaria, tuberculosis, smallpox, measles, typhoid, pneumonia, infection
what crime, which crime > murder, theft, robbery, fraud, assault, arson, kidnapping, manslaughter, burglary
what weapon, which weapon > sword, gun, knife, bow, arrow, spear, axe, rifle, pistol, dagger, bomb, club
what vehicle, which vehicle > car, truck, lorry, bus, van, motorcycle, bicycle, tractor, taxi
what job, which job, occupation, do for a living, work as > worked as, profession, career, teacher, doctor, lawyer, farmer, merchant, soldier, engineer, journalist, actor, carpenter
job > employment, occupation, profession, career, trade, post, position, work, employed
what subject, major in > studied, mathematics, history, physics, law, medicine, chemistry, literature, biology, economics
nationality, what nationality > american, british, french, german, italian, russian, chinese, indian, spanish, canadian, australian, japanese
what continent, which continent > africa, asia, europe, america, australia, antarctica
what ocean, which ocean > atlantic, pacific, indian ocean, arctic
what direction, which direction > north, south, east, west, northern, southern, eastern, western
what shape, which shape > round, square, circle, circular, triangle, triangular, oval, rectangular, spherical, star-shaped
what time, which time > o'clock, noon, midnight, dawn, morning, evening, afternoon, am, pm
what currency, which currency > dollar, euro, pound, franc, yen, rupee, peso, rouble, mark, crown
what planet, which planet > mars, venus, jupiter, saturn, mercury, uranus, neptune, earth, pluto
what relation, related to, how related > brother, sister, cousin, uncle, aunt, nephew, niece, son, daughter, grandson, relative
what award, which award, what prize > prize, medal, oscar, nobel, grammy, trophy, cup, emmy, bafta
what drink, drink > water, wine, beer, tea, coffee, milk, ale, juice, whisky, cider
what food > bread, meat, cheese, soup, rice, fish, cake, fruit, porridge
what punishment > punished, prison, fine, death, whipped, beaten, exile, banished, hanged
look like, appearance > looked, appeared, appearance, resembled, beautiful, ugly, tall, wore, hair, beard
what kind of person, personality > character, kind, cruel, greedy, honest, clever, generous, proud, brave, lazy, selfish, gentle
where live > lived, home, house, dwelt, resided, village, residence
where from, come from > born, native, origin, hometown, originated
how die, cause of death > died, killed, drowned, cancer, heart attack, accident, suicide, murdered, stroke, poisoned
how travel, means of transport > train, car, ship, boat, horse, plane, foot, carriage, bus, bicycle, walked, rode
# happiness and sadness
happy, glad, joyful, joy, delighted, pleased, cheerful, merry, happiness, overjoyed, gladness
happy > content, thrilled, elated, smiled, laughed, rejoiced, jubilant
celebrate, rejoice > celebration, festivities, jubilant, cheered, feast, party
sad, unhappy, sorrowful, sorrow, sadness, miserable, grief, grieved, heartbroken, mournful
sad > wept, cried, tears, gloomy, melancholy, depressed, dejected, downcast, upset, misery
upset > sad, angry, distressed, hurt, annoyed, troubled, dismayed, disturbed
cry, weep, sob, tears, wept, bawl, wail
mourn, grieve, lament, grief, mourning, bereaved
lonely, loneliness, lonesome, solitary, solitude, alone
depressed, down in the dumps, feeling down > depression, despair, despondent, gloomy, dejected, melancholy
despair, hopeless, hopelessness, desperate, desperation
homesick > longed, yearned, longing, homesickness, nostalgia, pined
long for, yearn, crave, longing, yearning, craving
disappointed, disappointment, let down, dismayed, disillusioned, dissatisfied
regret, remorse, repent, repentance, sorry, rue
sorry > apologise, apologize, apology, remorse, ashamed, forgive, pardon
apologise, apologize, apology, say sorry, beg pardon, said sorry
guilt, feel bad, feel guilty > guilty, remorse, ashamed, shame, conscience, regret
ashamed, shame, embarrassed, embarrassment, humiliated, humiliation
laugh, chuckle, giggle, laughter, guffaw, burst out laughing
smile, grin, beam, smirk
relieved, relief, reassured
satisfied, satisfaction, content, contented, contentment
excited, excitement, thrilled, enthusiastic, eager, eagerness, enthusiasm
bored, boring, boredom, dull, tedious, tiresome
fed up > bored, weary, tired of, sick of, frustrated
funny, amusing, comic, comical, humorous, hilarious, humour, humor
amuse, entertain, amusement, entertainment
# fear
afraid, scared, frightened, terrified, fear, fearful, alarmed, dread
scare, frighten, terrify, startle, terror, fright, spook
scary, creepy > frightening, terrifying, terrible, dreadful, horrible, eerie, haunted, sinister, fearsome
horror, terror, horrified, horrifying, horrific
worried, worry, anxious, anxiety, concerned, uneasy, nervous, apprehensive
tremble, shiver, shake, shudder, quake, quiver
brave, courage, courageous, bravery, fearless, valiant, bold, daring, gallant, heroic, heroism
coward, cowardly, cowardice, timid
shy, timid, bashful, shyness, timidity
hero > heroine, rescuer, champion, brave, saviour, savior
nightmare, bad dream > nightmares, dreamed, dreamt, dream
# anger
angry, furious, anger, enraged, rage, fury, wrath, irate, outraged, infuriated
angry, mad at > annoyed, indignant, indignation, temper, incensed, cross, upset, mad
annoy, irritate, bother, pester, vex, exasperate, irritation, annoyance
tease, get on nerves > annoyed, mocked, pestered, provoked, taunted
jealous, jealousy, envy, envious
hate, hatred, detest, loathe, despise, abhor
dislike, disliked, not like > hated, detested, despised, loathed, aversion, averse, could not bear, could not stand
disgust, disgusted, disgusting, revolted, repulsed, revolting, repulsive
gross, yucky > disgusting, filthy, foul, revolting, nasty
grudge, resentment, resentful, resent, bitterness, bitter
revenge, vengeance, avenge, retaliate, retaliation, retribution, vengeful
calm down > calmed, soothed, pacified, appeased, placated
# love and liking
love, adore, beloved, affection, fond, devoted, cherish
fall in love, fell in love > loved, romance, smitten, infatuated, passion, affair, sweetheart, married
enjoy, like to > fond, enjoyed, loved, pleasure, delighted, favourite
crush on > loved, infatuated, attracted, admired, smitten
favourite, favorite, best-loved, preferred
admire, admiration, respect, esteem
romance, romantic, love affair, relationship, courtship
dating, go out with, going out with > relationship, romance, courted, girlfriend, boyfriend, couple, romantically
kiss, embrace, hug, cuddle
passion, passionate, ardent, fervent, zeal
tender, tenderness, affection, affectionate, loving
sympathy, pity, compassion, compassionate, sympathetic, merciful, mercy
feel sorry for > pitied, pity, took pity, compassion, sympathy, mercy
trust, rely on, confidence, faith, confide
distrust, mistrust, suspicion, suspicious, suspect, wary
grateful, thankful, gratitude, thank, thanks
proud, pride, haughty, arrogant, arrogance
stuck up, snobbish, full of himself > haughty, arrogant, proud, conceited, vain, snob, pompous
humble, modest, humility, modesty
surprised, surprise, astonished, amazed, astonishment, amazement, startled, stunned
surprised > shocked, wondered, marvelled, marveled, taken aback, unexpected, bewildered
shocked, shock, stunned, appalled, horrified
confused, puzzled, bewildered, confusion, perplexed, baffled, mystified
curious, curiosity, inquisitive
nosy > curious, inquisitive, prying, meddling, spied
# character
kind person, nice person, kind to > kind, kindness, good, generous, friendly, gentle, compassion
generous, generosity, charitable
cruel, cruelty, brutal, brutality, heartless, merciless, ruthless, harsh
mean to, unkind, mean person > cruel, nasty, spiteful, ill-treated, stingy, miserly
bully > bullied, tormented, teased, bullying, harassed, intimidated, picked on, oppressor
wicked, evil, wickedness, villainous, malicious
bad guy, villain > wicked, evil, criminal, crook, scoundrel, rogue, rascal
greedy, greed, covetous, avarice, avaricious
stingy, cheap person > miser, miserly, mean, thrifty, penny-pinching
selfish, selfishness, self-centred, self-centered, egotistical
lazy, laziness, idle, idleness, slothful, sloth
hardworking, hard-working, diligent, industrious, diligence, industry
honest, honesty, truthful, sincere, upright, integrity
dishonest, dishonesty, deceitful, crooked, untruthful, fraudulent
liar, tell lies, lie to > lied, falsehood, deceit, untruth, deceived, misled
loyal, loyalty, faithful, devoted, faithfulness, fidelity
betray, betrayal, traitor, treachery, treacherous, treason, disloyal
clever, smart, intelligent, wise, cunning, wisdom, intelligence
clever > shrewd, ingenious, brilliant, gifted, crafty, quick-witted, witty, genius
sly, cunning, crafty, wily, sneaky
stupid, foolish, silly, fool, dumb, idiot, foolishness, stupidity
stupid > ignorant, simpleton, blockhead, dull, folly, senseless, dunce
crazy, insane, mad, madness, insanity, lunatic, deranged
stubborn, obstinate, headstrong, stubbornness, obstinacy
strict, stern, severe, harsh
polite, courteous, courtesy, politeness, well-mannered, civil
rude, impolite, insolent, disrespectful, impudent, ill-mannered, rudeness, cheeky
behave, behaviour, behavior, conduct, manners
naughty, mischievous, mischief, disobedient, unruly
disobey, disobedient, disobedience, defy, defiance
obey, obedient, obedience, comply, carry out orders
quiet person, not talk much > silent, reserved, shy, quiet, taciturn, reticent
gossip, rumour, rumor, hearsay
friendly, amiable, sociable, affable, hospitable, friendliness
careful, cautious, caution, prudent, wary
careless, reckless, negligent, carelessness, negligence, recklessness, heedless
calm, composed, serene, calmness, tranquil
fierce, ferocious, savage, wild, fierceness
innocent, innocence, blameless, not guilty
determined, determination, resolute, resolved, resolve, persistent
talent, talented, gifted, gift, skill, skilled, skilful, skillful, ability
good at > skilled, skilful, skillful, talented, expert, excelled, gifted, master
rich, wealthy, wealth, riches, fortune, affluent, prosperous, millionaire
poor, poverty, penniless, needy, impoverished, destitute, beggar
loaded, well off > rich, wealthy, fortune, millionaire, billionaire, prosperous
broke > penniless, bankrupt, poor, in debt, destitute
lucky, luck, fortunate, good fortune
unlucky, unfortunate, misfortune, bad luck, ill luck, ill-fated
popular, well-liked, beloved, popularity
famous, fame, celebrated, renowned, well-known, famed, noted, celebrity
celeb, star > celebrity, famous, actor, actress, singer, superstar
honour, honor, esteem, respect, dignity
# speaking
say > said, told, stated, spoke, remarked, replied, declared, announced, claimed, exclaimed
tell > told, said, informed, related, recounted, explained, reported
speak, talk, speech, conversation, converse, spoken
talk to, chat > spoke, talked, conversation, discussed, addressed
let know, inform > informed, told, notified, warned
ask, inquire, enquire, question, inquiry
ask for, request > requested, demanded, begged, appealed, called for, sought, petition
beg, plead, implore, beseech, entreat
answer, reply, respond, response, retort
explain, explanation, clarify, account for
announce, proclaim, announcement, proclamation, declare
reveal, disclose, divulge, expose
secret, hidden, confidential, secretly, concealed
promise, vow, pledge, swear, oath
promise > gave his word, gave her word, sworn, swore, guaranteed, assured
warn, warning, caution, alert
deny, denial, dispute, refute, disclaim
admit, confess, confession, acknowledge, admission
claim, allege, assert, maintain, contend, allegation
accuse, accusation, blame, allege
complain, complaint, grumble, moan, gripe, protest
praise, commend, compliment, applaud, acclaim
praise > hailed, lauded, admired, tribute, praised, credited
criticise, criticize, criticism, condemn, denounce, censure
criticise, criticize > attacked, slammed, blasted, rebuked, disapproved, hit out, faulted, under fire
scold, rebuke, reprimand, reproach, chide, tell off, told off
argue, argument, quarrel, dispute, squabble
argue, argument > row, debate, disagreed, fell out, clash, controversy
disagree, disagreement, differ, dissent, object
agree, agreement, consent, assent, accord
agree > accepted, consented, deal, approved, settled
negotiate, negotiation, bargain, haggle, bargaining
suggest, propose, suggestion, proposal, recommend, recommendation
advise, advice, counsel, recommend
advice > advised, counsel, told, suggested, warned, recommendation, tip
adviser, advisor, counsellor, counselor, consultant
persuade, convince, coax, urge, talked into
encourage, encouragement, urge, spur, inspire
forbid, ban, prohibit, forbidden, prohibition, forbade
not allowed > forbidden, banned, prohibited, barred, refused
allow, permit, permission
shout, yell, scream, cry out, bellow, roar
whisper, murmur, mutter, mumble
boast, brag, boastful, bragging
mock, make fun of, ridicule, jeer, scoff, taunt, sneer
joke, jest, prank
insult, offend, abuse, insulting, offence
swear words, bad language > cursed, swore, oath, obscene, profanity, abuse
greet, greeting, welcome, hail
say hello > greeted, greeting, good morning, good day, waved, bowed, welcomed
goodbye, farewell, bye, take leave, parting
phone call, phone > telephone, telephoned, rang, called
letter, note, message
proverb, saying, maxim, adage, motto
speech, lecture, oration, sermon
spokesman, spokeswoman, spokesperson, representative
translate, translation, translator, interpreter
silent, silence, quiet, mute, speechless
shut up, be quiet > silence, hush, hold your tongue, quiet, silent
news > tidings, report, rumour, announcement
story, tale, narrative, account
story > legend, fable, myth, anecdote, plot
moral of the story, lesson of the story > moral, lesson, teaches, learned, proverb
riddle, puzzle, mystery, enigma
nickname, alias, pseudonym, pen name
nickname > dubbed, known as, nicknamed, called, affectionately
# thinking and wanting
think > thought, believed, considered, reckoned, felt, supposed, imagined, opinion, view
believe, belief, conviction
opinion, view, viewpoint, attitude
think about, ponder, reflect, contemplate, consider, muse
know > knew, known, aware, knowledge, acquainted, familiar, recognised, recognized
not know, unaware > ignorant, unknown, ignorance, unaware, oblivious
understand, comprehend, grasp, understanding, realise, realize
figure out, work out > solved, discovered, realised, realized, understood, guessed, deduced, calculated
find out > discovered, learned, learnt, realised, realized, detected, heard, revealed
realise, realize, recognise, recognize, become aware
remember, recall, recollect, memory, remembrance
forget, forgotten, forgot, forgetful, overlook
guess, suppose, estimate, conjecture, speculate
plan, scheme, intend, intention
plan > intended, intention, proposed, arranged, strategy, set to, aim
on purpose, deliberately, intentionally, intentional, wilfully
by accident, accidentally, inadvertently, unintentionally, by mistake, by chance
plot, conspire, conspiracy, conspirator, scheme
idea, thought, notion, concept
goal, aim, purpose, objective, intention
want > wanted, wished, desired, longed, wish, desire, hoped, sought, demanded, eager
expect, anticipate, expectation, foresee
look forward to > anticipated, eager, awaited, excited
decide, decision, determine, resolve
choose, choice, select, pick, chosen, selection
choose > chose, opted, preferred, elected, selected, appointed
unwilling, reluctant, reluctance, unwillingness
refuse, decline, reject, refusal, rejection, turn down
try, attempt, endeavour, endeavor, effort
try > tried, sought, attempted, strove, struggled, bid
give up > surrendered, abandoned, quit, resigned, renounced, yielded, stopped
doubt, uncertain, uncertainty, sceptical, skeptical
sure, certain, certainty, confident
mistake, error, blunder, mistaken, wrong
mess up, screw up > blundered, mistake, failed, spoiled, error, ruined
learn, study, learnt, learned
pretend, feign, pretence, pretense, make believe
pretend > disguised, posed, feigned, impostor, fake, posing
pretend to be, dress up as, impersonate, imposter > disguised, disguise, posed as, impostor, masqueraded
disguise, masquerade, mask, disguised
trick, deceive, fool, cheat, dupe, hoax
trick > tricked, deceived, ruse, outwitted, cunning, swindled, trap, deception
cheat, swindle, con, defraud, scam
fake, false, counterfeit, forged, phoney, bogus, sham
ignore, disregard, neglect, take no notice
proof, prove, evidence, proven
reason, motive, grounds, cause
why > because, reason, due to, owing to, in order to
reason why, what made, what caused, what led to > because, due to, cause, reason, as a result, blamed, owing to
solve, solution, solved, resolved
need, necessary, necessity, require, essential
have to, had to > required, obliged, compelled, forced, obligatory, compulsory, duty
force to, make someone > forced, compelled, obliged, coerced, pressured
duty, obligation, responsibility, responsible
# moving
go > went, travelled, traveled, departed, set out, headed, journeyed, proceeded
come > came, arrived, approached, appeared, reached
run > ran, raced, sprinted, dashed, rushed, fled, galloped
run away > flee, escape, fled, flight, ran off, eloped, bolted
escape, got away, break out, breakout
escape > fled, flee, slipped away, freed, survived, evaded, broke free
hurry, rush, haste, hasten, hurried, dash
walk, stroll, on foot, wander, stride
walk, hike > march, hiked, trek, tramp, trudged, on foot
wander, roam, ramble, stray, rove
sneak, creep, crept, stole away, steal away
climb, ascend, ascent, clamber
go down > descended, descent, sank, climbed down, fell
fall, tumble, drop, collapse
fall over, trip over > stumbled, tripped, fell, tumbled, slipped
jump, leap, hop, leapt
ride, rode, rider, mounted, horseback
arrive, arrival, reach, came to, turn up
leave, depart, departure, set off, set out
leave > left, quit, abandoned, withdrew, exit, went away, departed
return, come back, go back, came back, went back
enter, entrance, entry, go in, went in
follow, pursue, chase, pursuit
hunt, chase, hunter, prey, huntsman
catch, capture, seize, caught, trap, snare
catch > captured, seized, arrested, grabbed, trapped, nabbed
grab, seize, snatch, grasp, clutch
let go, release, free, set free, loosen
set free, let out > released, freed, liberated, rescued, discharged
pull, drag, tug, haul
throw, toss, hurl, fling, flung
throw away, throw out, get rid of > discarded, cast, dumped, disposed, expelled, thrown
move house, move to > moved, settled, relocated, emigrated, migrated
emigrate, immigrate, immigrant, migrant, emigration, immigration, migration
stop, halt, cease, pause
prevent, avert, hinder, obstruct, prevention
hit, strike, struck, beat, knock
hit > slapped, punched, thrashed, smacked, thumped, struck, beaten
beat up, thrash, assault, beating, beaten, attacked
slap, smack, spank, punch
spank, whip, flog, lash, caned
bump into, crash into > collided, collision, hit, struck, crashed
bump into, run into, come across, came across, encounter
gather, assemble, collect, assembled, gathering
crowd, throng, mob, multitude, masses
surround, encircle, besieged
hide, conceal, hid, hidden
hide > took refuge, sheltered, lurked, hiding place, lay hidden, buried
lost, astray, lost his way, lost their way
bury, burial, buried, grave
# giving and taking, having
give > gave, given, handed, presented, granted, donated, offered, bestowed
gift, present, donation
donate, donation, contribute, contribution, charity
give back > returned, restored, gave back, repaid
hand over > surrendered, handed, delivered, gave up, turned over
take > took, seized, grabbed, carried off, stole
take away, remove > removed, confiscated, seized, carried off, stripped
steal, theft, rob, stolen, stole, robbery, thief
thief, robber, burglar, bandit, outlaw, brigand, highwayman
steal > looted, pinched, shoplifting, burgled, pickpocket, plundered, snatched, nicked
kidnap, abduct, abduction, kidnapper, snatched
borrow, lend, loan, lent
buy, purchase, bought, acquire
seller, trader, merchant, dealer, vendor
pay, pay for > paid, payment, cost, funded, spent, financed
cash, dough, bucks > money, dollars, coins
money > coins, gold, silver, cash, fortune, funds, dollars, pounds, sum
expensive, costly, pricey, high price
cheap, inexpensive, low price, bargain
valuable, precious, priceless, treasured
free of charge, for free > free, gratis
salary, wages, wage, earn, pay, income
debt, owe, owed, loan, creditor
own, possess, possession, belong
property, possessions, belongings, estate
stuff > belongings, goods, possessions, equipment, luggage
inherit, inheritance, heir, heiress, legacy
trade, exchange, swap, barter
need help, help > helped, aid, assisted, rescue, assistance, support
rescue, save, rescuer, saved
rescue > saved, pulled from, freed, delivered, lifeguard, set free
protect, guard, defend, protection, shield
look after, take care of > cared, tended, nursed, raised, guarded, minded, brought up
servant, maid, attendant, footman, butler, valet, housemaid
slave, slavery, enslaved, bondage
boss > employer, manager, chief, master, director, supervisor, owner
hire, employ, recruit, appoint, engage
fired from, lose job, laid off, sacked > dismissed, sacked, redundant, laid off, fired, unemployed
quit, resign, step down, resignation, stepped down
unemployed, jobless, unemployment, out of work
worker, labourer, laborer, employee, workman
work, labour, labor, toil
go on strike, strike action > strike, walkout, industrial action, stoppage
# finding and losing
find, discover, found, locate, discovery
find > came across, spotted, uncovered, stumbled, unearthed, traced
search, seek, look for, hunt for, quest, sought
look for > searched, sought, seeking, search, hunted, in search
missing, disappeared, vanished, vanish, disappearance, lost
win, victory, triumph, won, conquer
win > won, beat, defeated, victorious, champion, triumphed, succeeded
beat, defeat, overcome, vanquish, conquer
lose > lost, defeated, beaten, defeat
succeed, success, successful, achieve, achievement, accomplish
fail, failure, unsuccessful, failed
surrender, yield, give in, capitulate
# making and breaking
build, construct, erect, construction, built
invent, invention, inventor, create, creation, devise
design, designer, designed, architect
repair, mend, fix, restore, restoration
break, smash, shatter, broken, broke
break > broken, cracked, snapped, fractured, split, collapsed
break into > broke into, burgled, burglary, burglar, forced
cut, chop, slice, carve, slash
destroy, ruin, wreck, demolish, destruction, devastate
destroy > burnt down, burned down, razed, levelled, destroyed, flattened, obliterated
damage, harm, damaged, spoil
explode, explosion, blast, blow up, blew up
crash, collision, collide, wreck
join > joined, enlisted, enrolled, member, united, signed up
split up, break up > separated, divorced, parted, split, disbanded
change, alter, transform, alteration, transformation
turn into, changed into > transformed, became, changed, turned, metamorphosed
empty, vacant, hollow, deserted
finish, complete, completion, completed
# beginning and ending
begin, start, commence, began, outset
start > began, launched, founded, opened, originated, broke out
found, establish, set up, founder, founded, establishment
set up, who started > founded, established, launched, created, founder
end, finish, conclude, conclusion, ending, terminate
continue, carry on, go on, keep on, persist
finally, at last, eventually, in the end, at length
cancel, call off, scrap, cancelled, abandoned
delay, postpone, put off, postponed
late, delayed, belated, overdue
open for the first time, premiere > opened, debut, inaugurated, launched, unveiled
# growing and shrinking
grow, growth, increase, expand, grew
grow up > grew up, raised, brought up, childhood, reared, upbringing
increase, rise, grow, soar
go up > rose, increased, climbed, soared, jumped, risen
decrease, reduce, decline, lessen, diminish, reduction
go down > fell, dropped, declined, decreased, plunged, slumped
shrink, shrank, shrunk, dwindle
improve, improvement, get better, better
improve > improved, recovered, progress, enhanced
get worse, worsen, deteriorate, decline, deterioration
# seeing and hearing
see > saw, seen, looked, watched, spotted, noticed, beheld, witnessed, observed, sight, glimpse
look at, watch, gaze, stare, observe
witness, eyewitness, onlooker, bystander
blind, blindness, sightless
noise > loud, bang, roar, crash, racket, rumble
deaf, deafness, hard of hearing
smell, scent, odour, odor, stench, aroma
stink, stinky > stench, smell, smelled, foul, odour, odor, reeked
shine, shone, glow, gleam, glitter, sparkle
lamp, candle, lantern, torch
dark, darkness, gloom, shadow
bright, brilliant, dazzling, vivid, brightness
photo, photograph, picture, pic, image, snapshot
picture, painting, drawing, portrait, image
glasses, spectacles, specs
# size, amount
big, large, huge, enormous
huge, giant > enormous, gigantic, immense, vast, massive, colossal, great
giant, ogre, giantess, gigantic
small, little, tiny, miniature
tiny, minuscule, teeny, wee, microscopic
height, tall, high, altitude, elevation
wide, broad, width, breadth
thin, slim, slender, lean, skinny
fat, plump, stout, overweight, obese, chubby
amount, quantity, number, sum
many, lots, plenty, numerous, several
lots of, loads of, tons of > many, numerous, plenty, hundreds, thousands, abundance
enough, sufficient, adequate, plenty
lack, shortage, scarcity, absence
too much, excess, excessive, surplus
double, twice, twofold, doubled
whole, entire, entirety
part, piece, portion, section, segment
piece, bit, fragment, scrap, slice
# numbers
one, 1
two, 2
three, 3
four, 4
five, 5
six, 6
seven, 7
eight, 8
nine, 9
ten, 10
eleven, 11
twelve, 12, dozen
thirteen, 13
fourteen, 14
fifteen, 15
sixteen, 16
seventeen, 17
eighteen, 18
nineteen, 19
twenty, 20
thirty, 30
forty, 40
fifty, 50
sixty, 60
seventy, 70
eighty, 80
ninety, 90
hundred, 100
thousand, 1000
million, 1000000
first, 1st
second, 2nd
third, 3rd
fourth, 4th
fifth, 5th
sixth, 6th
seventh, 7th
eighth, 8th
ninth, 9th
tenth, 10th
eleventh, 11th
twelfth, 12th
zero, nought, nil, 0
twins > twin, pair, two
# age and time
old, elderly, aged
old man > elderly, greybeard, aged, old fellow, grandfather
old woman > elderly, crone, aged, old lady, grandmother, hag
young, youth, youthful, juvenile
baby, infant, newborn, babe
baby > child, new-born, cradle, birth, bairn
kid, kids > child, children, boy, girl, youngster, youth, pupil
child, children, youngster, infant
toddler > child, two-year-old, three-year-old, infant
teenager, teen, adolescent, youth, teenage
boy, lad, youth
girl, lass, maiden, maid
man, fellow, gentleman, chap
guy, bloke, dude, fella > man, fellow, gentleman, youth
lady, ladies > woman, gentlewoman, noblewoman, countess, duchess
woman, lady, female, wench
adult, grown-up, grown up
pensioner, senior citizen, old people > elderly, retired, aged, pensioner
new, recent, modern
modern, contemporary, current, present-day
outdated, old-fashioned, obsolete, antiquated
oldest, eldest, earliest, first-born
century, hundred years
decade, ten years
fortnight, two weeks
anniversary, birthday, jubilee, centenary
every year, annual, annually, yearly
dawn, sunrise, daybreak, break of day
morning, dawn, daybreak, morn
noon, midday, twelve o'clock
evening, dusk, nightfall, sunset, twilight
night, nightfall, midnight, night-time
today, nowadays, these days
tomorrow, next day, following day
the day after, next morning > next day, following day, morrow, next morning
right away, straight away > immediately, at once, instantly, directly, forthwith
immediately, at once, instantly, straightaway, promptly
sudden, suddenly, abruptly, all at once, unexpectedly
forever, eternal, eternity, everlasting, for ever
often, frequently, frequent, many times
sometimes, occasionally, now and then, from time to time
rare, rarely, seldom, scarcely, uncommon
former, ex, previous, one-time
at the same time > simultaneously, meanwhile, while
fast, quick, quickly, rapid, swift, speedy
gradually, step by step, little by little, slowly
christmas, xmas, christmas eve, yuletide
autumn > fall, september, october, november, harvest
winter > december, january, february, snow
holiday, vacation, festival
festival, feast, celebration, fair, carnival
# quality
good > excellent, fine, great, kind, positive, nice, favourable
bad > evil, wicked, terrible, poor, awful, harmful, negative
nice, pleasant, lovely, delightful, agreeable
great, excellent, splendid, magnificent, superb, wonderful
awesome, cool, brilliant > excellent, wonderful, impressive, superb, magnificent, outstanding
wonderful, marvellous, marvelous, splendid, fantastic
awful, terrible, dreadful, horrible, appalling
strange, odd, peculiar, unusual, weird, curious, queer
weird > strange, odd, bizarre, uncanny, eccentric, eerie
normal, usual, ordinary, common, typical
mysterious, mystery, unexplained, puzzling
beautiful, pretty, lovely, handsome, beauty
pretty, good-looking > beautiful, handsome, attractive, lovely, fair
ugly, hideous, unsightly, ugliness, monstrous
dangerous, danger, perilous, peril, hazardous, hazard, risky
safe, safety, secure, unharmed, security
unhurt, unharmed, uninjured, unscathed, safe and sound
important, significant, importance, significance, major
important > vital, crucial, essential, prominent, leading
main, chief, principal, major, primary
difficult, hard, tough, difficulty, challenging
hardship, trouble, difficulty, adversity, struggle
easy, simple, effortless, easily, ease
complicated, complex, intricate, complexity
useful, helpful, handy, beneficial
useless, worthless, of no use
strong, strength, powerful, mighty, sturdy
power, powerful, might, mighty
weak, feeble, frail, weakness
hot, warm, heat, boiling, scorching
cold, chilly, freezing, frosty, icy, cool
freezing, freeze, frozen, frost, froze
wet, damp, moist, soaked, drenched
dirty, filthy, grubby, soiled, muddy, unclean
messy, untidy, mess, disorder, chaos
fair > just, justice, fairness, impartial, equal
unfair, unjust, injustice, unfairness
same, identical, alike, similar
similar, alike, resemble, likeness, similarity
different, difference, differ, distinct, unlike
famous for, known for > famous, known, noted, renowned, celebrated
ok, okay, all right, alright
comfortable, comfy, cosy, cozy, comfort
posh > upper class, aristocratic, elegant, luxurious, wealthy
foreign, overseas, abroad, foreigner
stranger, outsider, newcomer, unknown man
near, close, nearby, beside, next to
far, distant, far away, remote, distance
middle, centre, center, midst, central
edge, border, rim, brink, margin
place, location, site, spot, venue
area, region, district, zone
round, circular, circle
red, scarlet, crimson, ruby
blonde, blond, fair-haired, golden hair, fair hair
redhead, ginger hair > red hair, red-haired, auburn, ginger
grey, gray
pale, white, pallid, ashen
gold, golden, gilded, gilt
stone, rock, boulder, pebble
# cause and result
cause, bring about, lead to, give rise, trigger
cause > caused, led to, blamed, due to, sparked, resulted
because of, due to, owing to, on account of
result, outcome, consequence, effect
happen, occur, take place, took place, occurrence
event, incident, occurrence, happening
accident, mishap, crash
problem, difficulty, trouble, issue
opportunity, chance, possibility
chance, luck, coincidence
fate, destiny, doom
predict, prediction, foretell, forecast, prophesy, prophecy
fortune teller, psychic, seer > prophet, oracle, soothsayer, prophecy, fortune-teller, foretold
effect, influence, impact, affect
# family and relations
mom, mum, mommy, ma, mama, mam > mother
dad, daddy, papa, pa > father
parents, mother, father, parent
grandpa, granddad, grandad, gramps > grandfather
grandma, granny, gran, nan, nana > grandmother
grandparents > grandfather, grandmother, grandparent
folks > parents, family, people, relatives
family, relatives, household, kin, relations
relative, relation, kinsman, kin, cousin
sibling, siblings > brother, sister, brothers, sisters
husband, hubby, spouse
wife, spouse, missus
spouse, partner, other half > husband, wife, married, partner
widow, widower, late husband, late wife
heir, successor, heiress
stepmother, stepmom, stepmum, step-mother
stepfather, stepdad, step-father
ancestor, forefather, descended, ancestry
descendant, offspring, descended, posterity
offspring, children, brood
orphan, orphaned, orphanage, parentless
adopt, adopted, foster, adoption
gay, homosexual, lesbian, same-sex
boyfriend, girlfriend, sweetheart, lover
fiance, fiancee, betrothed, engaged, betrothal, bride-to-be
# marriage
marry, marriage, wedding, wed, married
wedding > married, bride, groom, bridegroom, marriage, nuptials, wed
get married, tie the knot > married, marriage, wedding, wed, wedded, took to wife
bride, bridegroom, groom
propose to, ask to marry > proposed, proposal, hand in marriage, wooed, suitor, engaged
divorce, divorced, separated, separation
affair, unfaithful, infidelity, adultery, cheat on
single > unmarried, bachelor, spinster
# friends and enemies
friend, companion, comrade, pal, buddy, mate
best friend > friend, companion, close friend, inseparable, comrade
make friends > befriended, friendship, friends, became friends
enemy, foe, adversary, rival, enmity
opponent, rival, adversary, competitor
partner, companion, associate, colleague
colleague, co-worker, workmate, fellow worker
neighbour, neighbor, next door
gang, band, mob, crew
leader, chief, ruler, commander
follower, disciple, supporter, adherent
forgive, pardon, forgiveness, mercy, forgave
make up with > reconciled, reconciliation, forgave, made peace
peace, truce, peaceful, reconciliation
fight, battle, struggle, combat, brawl, fought
fight > fought, wrestled, quarrelled, clash, duel, attacked
attack, assault, assail, ambush, raid
defend, defence, defense, protect
party > celebration, feast, ball, festivities, reception
# body
dead body > corpse, body, remains, cadaver, carcass
face > looks, expression, features, cheek, visage
hair, locks, tresses, curls
hairstyle, haircut > hair, braid, curls, plait, beard, cut
beard, whiskers, moustache, mustache
tummy, belly, stomach, abdomen, gut
bottom, bum, butt > buttocks, rear, backside, behind
blood, bleed, bloody, bled
naked, nude, bare, undressed, undress
pregnant, pregnancy, expecting a child, with child
# health, illness, medicine
sick, ill, illness, sickness, unwell
sick > ill, disease, ailing, bedridden, suffered, fever
sickness, disease, illness, ailment, malady
disease, infection, virus, epidemic
epidemic, plague, outbreak, pandemic, pestilence
flu, influenza, grippe
infect, infection, contagious, infectious
germ, bacteria, virus, microbe
cancer, tumour, tumor, leukaemia, leukemia
heart attack, cardiac arrest, coronary
paralysed, paralyzed, paralysis
disabled, disability, handicapped, crippled, lame
lame, cripple, crippled, limp
tuberculosis, tb, consumption
mental illness, mentally ill > depression, insane, madness, psychiatric, schizophrenia, breakdown
shrink, therapist > psychiatrist, psychologist, psychotherapist, therapy
pain, ache, hurt, agony, suffering
hurt, injure, injury, injured, harm
wound, injury, wounded, gash
injured > wounded, hurt, hospital, injuries, casualties
broken bone, break a leg, broken leg, broken arm > fracture, fractured, broken
poison, poisonous, venom, toxic, venomous
doctor, physician, surgeon, doc, medic
surgeon, surgery, operation, operated
hospital, clinic, infirmary, ward
ambulance, paramedic, emergency services
medicine, drug, remedy, medication, cure
medicine > ointment, potion, herbs, pill, tablet, dose
cure, heal, remedy, healing, cured
get better, recover, recovery, recuperate
vaccine, vaccination, jab, immunisation, immunization, inoculation
jab, shot > vaccine, injection, vaccination, injected
drugs, narcotics, cocaine, heroin, cannabis, marijuana
weed, pot > cannabis, marijuana
addict, addiction, addicted, junkie
drunk, intoxicated, tipsy, drunken, inebriated
smoke, smoking, cigarette, tobacco, cigar
faint, pass out, swoon, unconscious, lose consciousness
pass out, black out, knocked out > fainted, unconscious, swooned, collapsed
vomit, throw up, puke, be sick
tired, weary, exhausted, fatigue, weariness, exhaustion
sleep, asleep, slumber, slept, doze, nap, snooze
fall asleep, nod off, dozed off > slept, asleep, sleep, slumber
wake up, awake, awaken, woke, wake
hunger, hungry, starving, famished
starve, starvation, famine, starving, malnutrition
toilet, bathroom, lavatory, restroom, loo
pee, poo, poop > urine, urinated, dung, excrement, droppings, faeces
wash, bathe, bath, cleanse
# death and birth
die, death, died, dead, perish
die > passed away, killed, drowned, perished, death, expired, breathed his last, succumbed
dead, deceased, lifeless
kill, slay, slain, slew, murder
kill > killed, slew, put to death, shot, stabbed, beheaded, murdered, poisoned, assassinated
murder, homicide, murderer, assassination, killing
murderer, killer, assassin, murderess
shoot, shot, gunned down, gunshot
suicide, kill himself, kill herself, took his own life, took her own life
execute, execution, put to death, hanged, beheaded
behead, cut off head, decapitate, beheaded, guillotine
funeral, burial, buried, cremated
grave, tomb, cemetery, graveyard, churchyard
survive, survivor, survival, alive
survivor > survived, alive, rescued, pulled
born, birth, birthplace, native
give birth > born, gave birth, bore, birth, delivered, childbirth
come back to life > revived, resurrection, restored to life, came to life, risen
fatal, deadly, lethal, mortal
casualties, death toll, victims, dead
how many died, people killed > killed, dead, death toll, casualties, victims, deaths
ghost, spirit, phantom, spectre, apparition
afterlife > heaven, hell, paradise, underworld, next world
# food and drink
food, meal, provisions, nourishment
grub, snack > food, meal, ate, bite, refreshments
eat, ate, eaten, devour, dine
eat > swallowed, devoured, gobbled, feasted, dined, fed
drink, drank, sip, drunk, gulp
booze, alcohol, liquor, spirits
booze > wine, beer, whisky, whiskey, ale, brandy, rum, vodka, gin
lunch, luncheon, midday meal, noon meal
dinner, supper, evening meal
bread, loaf, crust, loaves
dessert > pudding, sweet, cake, pie, ice cream
candy, sweets, sweet, confectionery, chocolate
cookie, biscuit
meat, beef, pork, mutton, lamb
meat > flesh, ham, bacon, sausage, steak, venison, roast
chicken, hen, poultry, rooster, cock
fruit > apple, pear, cherry, grape, plum, orange, berries, fig
veg, veggies, vegetable > carrot, potato, cabbage, onion, turnip, beans
corn, maize
grain, wheat, corn, barley, rye
cook, chef, cooking
cook > bake, roast, boil, fry, stew, prepare
restaurant, cafe, diner, eatery
pub, bar, tavern, inn
pub > inn, tavern, bar, alehouse, public house, saloon
hotel, inn, lodging, hostel
waiter, waitress, barmaid, bartender
tasty, yummy, delicious > flavour, flavor, savoury, sweet, delicious, tasty
rotten, decayed, spoiled, rot, mouldy, moldy
# houses, rooms, furniture
house, home, dwelling, residence
house > cottage, hut, cabin, mansion, villa, bungalow, apartment
hut, cabin, cottage, shack
mansion, manor, villa, palace
flat > apartment, rooms, lodgings
homeless, vagrant, tramp, homelessness
tramp, bum, hobo > homeless, vagrant, beggar, tramp
live in, reside, dwell, inhabit, lived, dwelt
settle, settler, settlement, colonist
inhabitant, resident, villager, citizen
bedroom, chamber, bedchamber
living room, parlour, parlor, sitting room, drawing room
cellar, basement, vault
door, gate, doorway, entrance
stairs, staircase, steps, stair
chimney, fireplace, hearth, fireside
furniture > table, chair, bed, bench, cupboard, chest, sofa
sofa, couch, settee
cupboard, wardrobe, closet, cabinet
chest, trunk, box, coffer
purse, wallet, pocket, handbag
suitcase, luggage, baggage
bucket, pail
fridge, refrigerator, freezer
telly, tv, television
# clothes
clothes, clothing, garments, dress, attire, apparel
clothes > robe, cloak, shirt, gown, suit, costume, outfit, coat
wear, wore, worn, dressed, clad
what wearing, dressed in > wore, dressed, dress, coat, cloak, gown, robe, clad, cap, suit
dress, gown, frock
coat, cloak, jacket, mantle
sweater, jumper, pullover, cardigan
trousers, pants, breeches, jeans
jewellery, jewelry, jewel, gem, necklace, bracelet
jewellery, jewelry, bling > ring, necklace, bracelet, earrings, diamond, pearls, jewels
shoemaker, cobbler, bootmaker
barber, hairdresser, shave
# tools
tool > hammer, axe, saw, knife, spade, shovel
axe, ax, hatchet
knife, dagger, blade
rope, cord, string
gadget > device, machine, tool, invention
engine, motor
gun, pistol, rifle, revolver, firearm
shield, armour, armor
computer, laptop, pc
cell phone, mobile, smartphone, mobile phone
internet, web, online, website
# school, university
school > pupils, classroom, teacher, college, academy, educated
go to school, where study, went to college > educated, attended, studied, enrolled, graduated, university, college
uni, college > university, college
teacher, schoolteacher, schoolmaster, tutor, instructor
student, pupil, schoolboy, schoolgirl, undergraduate, scholar
exam, examination, test
degree, diploma, bachelor's, master's, doctorate, graduated
phd > doctorate, doctoral, doctor of philosophy
headteacher, principal, headmaster, headmistress
drop out > left school, dropped out, expelled, withdrew
write, wrote, written, writer
maths, math > mathematics, arithmetic, algebra, geometry
# science and research
scientist > physicist, chemist, biologist, researcher, professor, astronomer
research, researcher, study
experiment, experimental, laboratory
lab > laboratory, research centre, research center
expert, specialist, authority
physics, physicist
chemistry, chemist, chemical
biology, biologist, biological
nuclear, atomic, atom
dna, gene, genetic, genes
extinct, extinction, died out
die out, wiped out > extinct, extinction, disappeared, exterminated
survey, poll, census
# space
space, outer space, cosmos, universe
astronaut, cosmonaut, spaceman
spaceship, spacecraft, rocket, shuttle, space shuttle
moon, lunar, moonlight
alien, extraterrestrial, martian
ufo > flying saucer, unidentified flying object
comet, meteor, meteorite, asteroid
astronomer, astronomy, telescope, observatory
world, earth, globe
land on, touch down > landed, landing, touchdown
# weather
weather > rain, snow, storm, wind, sunshine, fog, temperature
rain, rainfall, shower, downpour, rainy
snow, snowfall, blizzard, snowy
storm, tempest, gale, stormy
hurricane, cyclone, typhoon, storm
tornado, twister, whirlwind
wind, breeze, gale, windy
fog, mist, haze, foggy
drought, dry spell, lack of rain
# disasters, fire, flood
disaster, catastrophe, calamity, tragedy
natural disaster > earthquake, flood, hurricane, tsunami, eruption, landslide, drought, tornado, wildfire
earthquake, quake, tremor, seismic
earthquake > magnitude, richter, epicentre, epicenter, tremor, aftershock
volcano, eruption, erupt, lava, volcanic
tsunami, tidal wave, giant waves
flood, flooding, deluge, floodwaters
fire, blaze, flames, burn, inferno
wildfire, bushfire, forest fire, blaze
burn, burnt, burned, scorch, singe
burn down, on fire > burned, burnt, destroyed by fire, blaze, flames, ablaze
set on fire, set fire to > arson, ignited, torched, kindled, burned, set alight
light a fire > kindled, lit, fire, ignited
firefighter, fireman, firefighters, fire brigade
evacuate, evacuation, evacuated, evacuees
refugee, displaced, asylum seeker
famine, starvation, hunger, crop failure
pollution, contaminated, polluted, contamination
collapse, cave in, fall down, gave way
trapped, stuck, stranded
sink, sank, sunk
shipwreck, wreck, wrecked, castaway, ran aground
global warming, climate change, greenhouse gas
# animals
animal, beast, creature
animal > dog, cat, horse, wolf, bear, bird, fish, sheep, cow
pet > dog, cat, puppy, kitten, rabbit, hamster, parrot
dog, hound, puppy
doggy, mutt, pup > dog, hound, puppy
cat, kitten, pussy-cat, feline
horse, mare, stallion, pony, steed, foal
donkey, ass, mule
cow, cattle, calf, heifer
bull, ox, oxen, bullock
pig, hog, swine, piglet, sow
bunny > rabbit, hare
big cat > lion, tiger, leopard, panther, jaguar, cheetah
mouse, mice, rat
bird > eagle, crow, sparrow, raven, dove, robin, nightingale
crow, raven, rook
snake, serpent, viper, adder, python
bug, creepy crawly > insect, beetle, spider, ant, worm
bee, wasp, hornet, hive
# plants and land
forest, wood, woods, woodland, jungle
flower, blossom, bloom
field, meadow, pasture
woodcutter, woodman, lumberjack, logger
mountain, hill, peak, mount
valley, vale, gorge, ravine
cave, cavern, grotto, den
island, isle, islet
swamp, marsh, bog, wetland
river, stream, brook, creek
lake, pond, pool, loch
# farming
farm, farmer, farmhouse, agriculture
peasant, farmer, villager, countryman
plough, plow, till
shepherd, shepherdess, herdsman, goatherd
miner, mine, mining, pit
blacksmith, smith, forge
# sea and ships
sea, ocean, waves
sea > ocean, seas, shore, waves, bay, gulf
ship, vessel, boat
ship > steamer, frigate, ferry, liner, galley, schooner, yacht
boat > vessel, ship, raft, yacht, dinghy
sailor, seaman, mariner, crew
pirate, piracy, buccaneer
submarine, u-boat
harbour, harbor, port, dock
beach, shore, coast, seashore, seaside
fisherman, fishermen, fishing, angler
cruise ship > liner, cruise, passenger ship
# travel and transport
travel, journey, trip, voyage
trip > journey, voyage, expedition, tour, travelled, excursion
traveller, traveler, wayfarer, passenger
explorer, explore, exploration, expedition, discoverer
tourist, tourism, visitor, holidaymaker
car, automobile, motor car, motorcar, vehicle
truck, lorry, van
bus, coach, minibus
taxi, cab, taxicab
motorbike, motorcycle, motorcyclist, scooter
bike, bicycle, cycle, cyclist
carriage, coach, chariot
sleigh, sled, sledge
train, railway, railroad, locomotive, rail
train station > station, railway station, terminus, platform
subway, underground, metro, tube
tram, streetcar, trolley
plane, aeroplane, airplane, aircraft, jet
plane > flight, airliner, aircraft, jet, flew, airline, boeing
plane crash > crashed, aircraft, flight, air disaster, wreckage
pilot, aviator, airman
helicopter, chopper
take off > took off, departed, lifted off, flew
road, street, highway, lane, avenue
highway, motorway, freeway
pavement, sidewalk
car crash, car accident > collision, crash, collided, road accident, accident, crashed
petrol, gasoline, gas, fuel
fuel, petrol, diesel, coal, oil
# cities and buildings
city, town, capital, metropolis
village, hamlet, settlement
countryside, country, rural
neighbourhood, neighborhood, district, quarter
slum, slums, shanty town, ghetto
skyscraper, tower block, high-rise, tower
shop, store, market, boutique
shopping mall, mall > shopping centre, shopping center, stores, market, supermarket
market, marketplace, bazaar, fair
factory > plant, mill, works, manufacturing
headquarters, based, head office
statue, sculpture, monument
prison, jail, gaol, dungeon
demolish, knock down, pull down, tear down
border, frontier, boundary
# sport and games
athlete, sportsman, sportswoman, player
football, soccer, footballer
footballer > midfielder, striker, defender, goalkeeper, winger, football player
goalie, keeper > goalkeeper, goaltender
team, squad, side
coach, manager, trainer
match, game, fixture
competition, contest, tournament, championship
score, scored, points, goals
score > goal, try, points, hat-trick, scored, runs, netted
final score, what was the score > scored, win, beat, goals, points, score
runner-up, second place, silver medal
come first > won, winner, first place, gold medal, champion
race > marathon, sprint, derby, grand prix, relay
referee, umpire
stadium > arena, ground, pitch
trophy, cup, prize
transfer, sign for > signed, joined, moved, transfer fee, transferred
crowd, spectators, audience
bet, wager, gamble, gambling
prize, award, reward
award, honour, prize, honor
# music
song, tune, melody, ballad
song > single, track, lyrics, hymn, sang, lullaby
sing, sang, sung, singer, singing
singer, vocalist, vocals, soprano, tenor
band, group, orchestra
band member > guitarist, drummer, bassist, singer, vocalist, member
band > group, rock, pop, guitarist, drummer, quartet
musician, fiddler, piper, minstrel
musician > guitarist, pianist, violinist, drummer, composer, singer
violin, violinist, fiddle
concert, gig, performance, recital
album, record, lp
# film, theatre, art, books
movie, film, motion picture
cinema, movie theater, movie theatre
director, directed, filmmaker
actor, actress, starred, star
actor, actress > played, starred, cast, role, performer
play the part of, who played > starred, portrayed, played, actor, actress, cast, role
character, protagonist, hero, heroine
cartoon, animation, animated, comic strip
tv show, tv series, program > television, series, programme, program, episode, sitcom
theatre, theater, stage, playhouse
play, theatre play > drama, comedy, tragedy
playwright, dramatist, plays
show, performance, production
art, artist, painting, artistic
artist, painter, sculptor
book, novel, volume
book > novel, published, author, written, memoir, biography
author, writer, novelist
author > wrote, novelist, poet, playwright, written by
poet, poem, poetry, verse
poem > verse, sonnet, ode, ballad, rhyme
story writer, who wrote > author, written, wrote, novelist, penned
come out > released, published, release, appeared, issued
newspaper, daily, paper, press
magazine, journal, periodical
journalist, reporter, correspondent, editor
diary, journal, memoirs
biography, autobiography, memoir
fairy tale, fable, folk tale, folktale
legend, myth, mythology
# religion
religion, religious, faith, creed
religious, pious, devout, holy
holy, sacred, blessed, hallowed
god, lord, deity, almighty
god > jesus, lord, christ, allah, creator, almighty
jesus, christ, messiah
bible, scripture, gospel, testament
quran, koran
church, cathedral, chapel, abbey
priest, clergyman, parson, vicar, minister
priest > pastor, clergy, rector, bishop, chaplain, reverend
pope, pontiff, papal, vatican
monk, friar, hermit, monastery
nun, convent, sister, abbess
saint, canonised, canonized
devil, satan, demon, fiend
hell, underworld, inferno
heaven, paradise, heavenly
baptise, baptize, baptism, christening, christened
muslim, islam, islamic, moslem
jew, jewish, judaism
buddhist, buddhism, buddha
# royalty
king, monarch, ruler, sovereign
queen, empress, monarch
king > majesty, throne, reign, crowned, emperor, czar, sultan
emperor, czar, tsar, kaiser
pharaoh, egyptian king, king of egypt
prince, king's son, crown prince
princess > king's daughter, maiden
throne, crown, reign
rule, reign, govern, ruled
become king, become queen > crowned, throne, coronation, succeeded, ascended, reign
succeed to the throne, next king > succeeded, successor, heir, throne
abdicate, abdication, give up the throne, gave up the throne
overthrow, dethrone, depose, overthrown, toppled
kingdom, realm, empire, domain
castle, fortress, palace, citadel
lord, nobleman, earl, duke, baron, count
knight, cavalier, knighted, knighthood
adviser to the king > minister, vizier, counsellor, chancellor, adviser
messenger, herald, envoy, courier
# magic, treasure
magic, magical, enchanted, sorcery, witchcraft
magic > spell, enchanted, charm, wand, potion, wizard, witch, bewitched
witch, sorceress, enchantress, hag
wizard, sorcerer, magician, enchanter
spell, charm, enchantment, incantation
bewitch, enchant, bewitched, under a spell
put a spell on > bewitched, enchanted, cursed, spell, transformed
fairy, fairies, elf, pixie, sprite
dwarf, dwarfs, dwarves, little man
monster, dragon, beast, ogre
vampire, werewolf, undead
genie, jinn, djinn, jinni
miracle, miraculous, wonder
treasure, riches, gold, hoard
treasure > gold, silver, jewels, chest, hidden, buried, hoard
# crime, punishment, reward
crime, offence, offense
crime > murder, robbery, theft, assault, fraud, offence
crook, gangster > criminal, thief, swindler, mafia, mobster
cop, cops > police, policeman, officer, constable, detective
police, policeman, officer, constable
detective, investigator, inspector, sleuth
arrest, detain, custody, apprehend
arrest > arrested, detained, held, custody, seized, charged
prisoner, captive, inmate, convict, captivity
jail > prison, imprisoned, jailed, sentenced, behind bars, custody
go to jail, put in prison > imprisoned, jailed, sentenced, imprisonment, prison
guilty, convicted, conviction
not guilty, acquitted, acquittal, cleared
lawyer, attorney, solicitor, barrister, counsel
judge, magistrate, justice
sentence, sentenced, convicted, condemned
sue, lawsuit, legal action, sued
law, legal, statute, legislation
illegal, unlawful, outlawed, against the law
punish, punishment, penalty, penalise, penalize
punish > beaten, sentenced, fined, whipped, banished, imprisoned, flogged
reward, prize, rewarded, recompense
exile, banish, banished, expel, banishment
kick out, throw out > expelled, evicted, banished, ejected, dismissed, driven out, ousted
bribe, bribery, corruption, corrupt
blackmail, extortion, extort
fraud, embezzlement, swindle, scam
hostage, captive, ransom, held hostage
rape, sexual assault, raped
abuse, mistreat, ill-treat, mistreated
spy, espionage, secret agent
terrorist, terrorism, militant, extremist
bomb, explosive, bombing, detonate
death penalty, capital punishment, sentenced to death
mercy, pardon, spare, clemency
spare, spare life, let live > spared, mercy, pardon, begged
# history and archaeology
history, historical, historic
archaeologist, archaeology, archeologist, archeology, excavation
dig up, unearth > excavated, unearthed, dug, discovered, excavation
ancient > antiquity, bc, roman, greek, prehistoric, old
artefact, artifact, relic
mummy > mummified, pharaoh, tomb, embalmed
caveman, cavemen > prehistoric, neanderthal, stone age, cave
middle ages, medieval, mediaeval
native american, american indian, indians, indigenous
tribe, tribal, clan
civilisation, civilization, culture
tradition, custom, traditional
ceremony, ritual, rite
revolution, uprising, revolt, rebellion
rebel, rebellion, revolt, mutiny
freedom, liberty, free
origin, originate, source, began
`;
