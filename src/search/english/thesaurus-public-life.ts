/** What people type and what texts write, of politics, law, war, business, media. `thesaurus.ts` says how the lines are read. */
export const PUBLIC_LIFE = `
# leaders and offices
president, presidency, presidential
prez, potus > president, presidential, presidency, white house
scotus > supreme court, justices
vp, veep > vice president, running mate, vice-presidential
pm > prime minister, premier
leader > president, chief, head, chairman, prime minister, premier, ruler
ruler > king, queen, monarch, dictator, emir, sultan, emperor
dictator, strongman, autocrat, despot, tyrant
dictatorship, autocracy, tyranny, one-party rule, authoritarian rule
authoritarian, autocratic, dictatorial, repressive
royals, royal family > prince, princess, duke, duchess, queen, king, palace, monarchy
took the throne, became king, became queen, becomes king > crowned, coronation, enthroned, accession, ascended, succeeded
govt, goverment > government, administration, federal, officials
government > administration, cabinet, ministry, authorities, regime, ministers, officials
the feds, feds > federal, fbi, prosecutors, agents, justice department
politician > lawmaker, senator, congressman, congresswoman, legislator, councillor, minister, governor, mayor, candidate, deputy, mp
lawmaker, legislator, parliamentarian
congressman, congresswoman, congressperson > representative, lawmaker, house member, house republican, house democrat
congress > senate, house of representatives, capitol hill, lawmakers, legislators, congressional
mp, mps > member of parliament, lawmaker, legislator, backbencher, parliamentarian, deputy
parliament, parliamentary, legislature
parliament > commons, house of lords, knesset, duma, bundestag, lok sabha, national assembly, lawmakers, deputies
city council, town council, local council > councillor, councilman, councilwoman, alderman, city hall, town hall, municipal, borough
councillor, councilor, councilman, councilwoman, council member
local government > municipal, municipality, county, council, city hall
minister > secretary, ministry, cabinet member
finance minister, treasury secretary, finance chief, chancellor of the exchequer
foreign minister, secretary of state, foreign secretary, top diplomat
defense minister, defence minister, defense secretary, defence secretary, defense chief, pentagon chief
interior minister, home secretary, interior ministry, home office
attorney general, top prosecutor, solicitor general
spokesperson, spokesman, spokeswoman
press secretary > spokesman, spokeswoman, spokesperson
aide, adviser, advisor, staffer
right hand man > deputy, aide, lieutenant, confidant
ex president, ex-president > former president
succeed, successor, succession
take over from, took over from > succeed, successor, replace, replacement
take office, took office, taking office > sworn, inaugurated, inauguration, oath
inauguration, inaugurate, inaugural, swearing-in, sworn in
in charge, runs the > heads, oversees, leads, manages, supervises, chief, head, director
in power > ruling, rule, governing, incumbent
power grab, seize power, seized power, took power, take power > coup, takeover, putsch, usurp, overthrew
coup, putsch, military takeover
coup > overthrow, ousted, toppled, junta, mutiny, deposed
overthrow, oust, topple, depose, ouster
oust > removed, dismissed, forced out, expelled, unseated
kicked out, thrown out, threw out > expelled, ousted, evicted, deported, ejected, removed, dismissed, banned
quit, resign, resignation, step down, stand down, stepping down, stepped down
quit > departure, exit, retire, withdraw, leaving
no confidence > confidence vote, censure, ousted
# parties and ideas
dems, dem > democrats, democratic, democrat
gop, republican, republican party
tories, tory, conservative party
lib dem, lib dems > liberal democrats
left wing, leftist, left-wing, leftwing
left wing, leftist > liberal, progressive, communist, socialist, marxist
right wing, rightist, right-wing, rightwing
right wing > conservative, nationalist, hard-line, republican
far right > neo-nazi, fascist, nationalist
hardliner, hard-liner, hard-line, hardline
communist, communism, marxist
fascist, fascism, nazi, neo-nazi
feminist, feminism, women's rights, women's movement
white supremacist, white supremacy, white nationalist, neo-nazi
kkk, klan, ku klux klan
racist, racism, racial, bigotry
racism > discrimination, prejudice, slur, segregation, xenophobia, bigot
coalition, alliance, bloc
switch parties, switched parties > defected, defection, crossed the floor
defect, defector, defection
advocacy group, pressure group > campaigners, watchdog, activists, lobby
ngo, ngos > aid group, charity, nongovernmental, relief agency, nonprofit
nra > rifle association, gun lobby
# elections
election > vote, ballot, polls, voters, runoff, primary, elected, campaign
election day > polling day, voters, ballots, polls
vote > ballot, poll, referendum, election, electorate
voting place, where people vote > polling station, precinct, polling place
mail-in ballot, mail in ballot, postal vote, absentee ballot, postal ballot
running for president, run for president > presidential candidate, presidential hopeful, presidential bid, candidacy, nomination, white house bid, presidential campaign, presidential race
running for, run for office > candidate, candidacy, bid, contender, nominee, campaign, seeking
candidate, contender, candidacy
candidate > nominee, hopeful, rival, challenger
front runner, frontrunner, front-runner
won the election, win the election > elected, victory, victor, president-elect, re-elected, landslide, winner
lost the election, lose the election > defeated, defeat, conceded, concede, unseated
who won > winner, won, victory, victor, triumph, beat, defeated
close race > tight, narrow, neck and neck, dead heat, razor-thin, too close to call
recount, vote count, ballot count
concede, concession, admit defeat
reelection, re-election, reelected, re-elected
opinion poll, pollster, exit poll
polls > survey, opinion poll, pollster, respondents
election fraud, vote rigging, voter fraud, ballot stuffing, electoral fraud, rigged election
rigged > fraud, fraudulent, irregularities, manipulated, fixed
right to vote > suffrage, franchise, disenfranchised, voting rights
referendum, plebiscite, ballot measure, ballot initiative
brexit > leave the european union, referendum
campaign donation, campaign money, campaign cash, campaign funds > contribution, donor, fundraising, fund-raising, super pac, war chest
donor, contributor, donate, donation, contribution
fundraiser, fund-raiser, fundraising, fund-raising
pac > political action committee, super pac
campaign ad, attack ad > commercial, advertisement, advertising
slogan, motto, tagline, catchphrase
drop out of the race, dropped out, drop out > withdrew, withdrawal, suspended, quit, bowed out
pull out of, pulled out, pulling out > withdraw, withdrew, withdrawal, quit, exit, pullout
promise, pledge, vow
broke promise, broken promise > reneged, u-turn, backtracked, backed down
u-turn, reversal, about-face, backtrack, backpedal, flip-flop
changed his mind, changed her mind, change their mind, flip flop > reversed, reversal, u-turn, reconsidered, backtracked, rethink
pro democracy > pro-democracy, reformers, dissidents, activists
# law-making and policy
law, legislation, statute
new law > legislation, bill, measure, enacted, statute, signed, ban, act
bill > legislation, measure, proposal
pass a law, passed a law, passed the bill > enacted, approved, adopted, legislation, ratified, signed
bureaucrat, civil servant, government official
executive order, decree, edict
government shutdown, gov shutdown > furlough, furloughed, closed, budget impasse
deadlock, stalemate, impasse, gridlock, logjam
repeal, abolish, revoke, rescind, abolition, scrap
overturn, overrule, quash, strike down, struck down, invalidate
cancel, call off, called off, cancellation, scrap, axed
shake up, shakeup, shake-up, reorganization, restructuring, overhaul, reshuffle
ban, prohibit, outlaw, forbid, prohibition
ban > barred, banned, illegal, suspended, restricted, blocked
not allowed > banned, forbidden, prohibited, barred, outlawed
allowed > permitted, legal, authorized, permission
legalize, legalise, legalization, decriminalize, decriminalise, make legal
illegal, unlawful, illicit, against the law
restrict, restriction, curb
crackdown, clampdown, crack down, cracked down, clamp down
lift a ban, lifted the ban, end the ban > repeal, overturn, ended, reversed
approve, approval, authorize, authorise, authorization
okayed, gave the ok, gave the go ahead, green light > approved, authorized, cleared, go-ahead, approval
permission, permit, consent, authorization
reject, rejection, turn down, turned down, rebuff, spurn
refuse > refusal, declined, rejected, denied, won't
turned down, said no > refused, rejected, declined, denied, rebuffed
oppose, opposition, opponent
in favor of, in favour of > support, back, endorse, advocate, favors
support > back, backing, endorse, advocate
supporter, backer, advocate, proponent
critic, opponent, detractor
criticize, criticise, criticism, denounce, slam, lambast, censure
criticize > blasted, attacked, condemned, lashed out, rebuked, chided, accused
slammed, blasted, called out > criticized, criticised, attacked, condemned, denounced, lambasted, accused
condemn, condemnation, denounce, denunciation
backlash, outcry, uproar, furor, furore, outrage
controversy > dispute, row, furor, outcry, criticism, debate
controversial > disputed, contentious, divisive, criticized
dispute, row, quarrel, disagreement
debate > discuss, argue, discussion
praise, laud, applaud, commend
make fun of, making fun of, made fun of > mock, ridicule, lampoon, satire, spoof, taunt, joke, parody
insult, offend, slur
apologize, apologise, apology
say sorry, said sorry > apologized, apologised, apology, regret, remorse
blame, accuse, fault, accusation
blame > responsible, responsibility, scapegoat, cause
admit, admission, acknowledge, confess, confession
came clean, come clean, owned up > admitted, confessed, acknowledged
deny, denial, refute
claim, allege, allegation, assert, assertion, contend
accused of > alleged, suspected, charged, allegation
announce, announcement, declare, declaration, proclaim
reveal, disclose, disclosure, divulge, revelation
warn, caution, alert
threat, threaten, menace
demand, call for, insist, urge
ask for, asked for > request, seek, sought, demanded, appealed, plea
beg, plead, plea, appeal, implore
complain, complaint, grievance, gripe
worried > concerned, anxious, fears, alarmed, nervous, worry
worry, concern, fear, anxiety, anxious
angry, anger, furious, outrage, irate, fury
mad at, mad about, pissed off, upset > angry, furious, outraged, irate, anger
decision > ruling, verdict, judgment, choice
choose, choice, select, selection, pick
appointed > named, nominated, chosen, picked, selected, tapped, installed
postpone, delay, put off, defer, postponement
set up > established, founded, created, launched, formed
who started, who founded, started the company > founder, founded, co-founder, co-founded, launched, created, established
founder, co-founder, cofounder
shut down, close down, closed down, shutdown > closed, closure, shuttered, ceased
closure, closing, shutdown
cut back, cutback, slash, trim, pare, scale back
reduce > reduction, cut, lower, decrease, slash, curb
increase > rise, raise, hike, growth, boost, higher
get worse, got worse, getting worse > worsened, deteriorated, deterioration, escalated
step in, stepped in > intervened, intervention
meddle, interfere, interference, meddling
pay for, paid for > fund, financed, bankrolled, cost, funding
spending cuts, budget cuts, austerity, belt-tightening
bailout, bail out, bailed out, rescue package
welfare > benefits, public assistance, food stamps, handouts, social services
obamacare, affordable care act, health care law, healthcare law
health care > medicare, medicaid, health insurance, nhs
nhs > national health service, health service
abortion > pro-choice, pro-life, anti-abortion, termination
pro life, pro-life, anti-abortion, antiabortion
gun control, gun laws > firearms, background checks, assault weapons, second amendment
gay marriage, same-sex marriage, marriage equality, civil union, civil partnership
lgbt, lgbtq, gay, lesbian, transgender, homosexual
assisted suicide, euthanasia, right to die, mercy killing
death penalty > execution, executed, death row, lethal injection
civil rights > equality, segregation, desegregation, voting rights
discrimination, discriminate, bias, prejudice
free speech, freedom of speech, freedom of expression
climate change, global warming, greenhouse effect
epa > environmental protection agency
fda > food and drug administration
cdc > centers for disease control
faa > federal aviation administration, aviation regulator
fcc > federal communications commission
sec > securities and exchange commission, securities regulators
irs > internal revenue service, tax
tsa > transportation security administration, airport security, screeners
doj > justice department, department of justice
usps > postal service, post office, mail
post office > postal service, mail, royal mail
homeless > rough sleepers, shelter, homelessness
poverty > poor, impoverished, low-income, destitute
poor > low-income, impoverished, needy, disadvantaged, poverty
rich, wealthy, affluent
rich > wealth, millionaire, billionaire, fortune, well-off
tax > levy, duty, vat, revenue
tax cut, tax break > rebate, tax relief, tax credit
tax hike, higher taxes, raise taxes > tax increase, levy, tax rise
tax cheat, tax dodger, tax evasion, tax avoidance, tax fraud, tax dodging
# scandal and corruption
scandal > controversy, disgrace, misconduct, cover-up, allegations, affair
corruption, corrupt, graft, bribery
corrupt > crooked, dishonest, bribe, kickback, embezzled
bribe, bribery, kickback, payoff
paid off > bribed, bribe, payoff, hush money
cover up, cover-up, coverup, whitewash
covered up > concealed, hid, suppressed, obstructed, cover-up
secret, covert, clandestine, secretly
secretly > quietly, covertly, behind closed doors, undercover
leak > disclosed, whistleblower, leaker, released, unauthorized
whistleblower, whistle-blower, leaker
whistle blower > whistleblower, whistle-blower, informant, insider
got caught, get caught, busted > arrested, captured, exposed, nabbed, apprehended, discovered
embezzle, misappropriate, misappropriation, siphon
stole money, stealing money > embezzled, embezzlement, siphoned, defrauded, theft, misappropriated
abuse of power, abuse of office > misconduct, corruption, misuse
sex scandal > affair, extramarital, mistress, infidelity, adultery
cheated on, cheating on > affair, infidelity, unfaithful, adultery, extramarital
infidelity, adultery, extramarital affair
embarrass, embarrassment, humiliate, humiliation
lie about, lied, lying > false, misled, deceived, perjury, fabricated, dishonest, untrue
mislead, deceive, deception
made up, making up > fabricated, invented, fictitious, hoax, concocted
fake, counterfeit, bogus, phony, sham
fake > false, forgery, fraudulent, hoax, imitation, forged
conspiracy > plot, conspire, scheme, collusion
plan to kill, planned to kill > plot, conspiracy, plotted
# investigation
investigate, investigation, probe, inquiry
look into, looked into, looking into > investigate, investigation, probe, inquiry, review, examine
special prosecutor, special counsel, independent counsel
give evidence, gave evidence > testify, testimony, witness
find out, found out > discovered, learned, uncovered, revealed, discovery
uncover, unearth, expose, discover, discovery
caught on tape, caught on camera, on video > footage, video, surveillance, recorded, cctv, filmed
security camera, surveillance camera, cctv
footage, video, clip
# police and crime
police, cops, law enforcement
cops, cop, popo > police, officer, law enforcement, detectives, troopers, deputies
policeman, policewoman, police officer
police officer > patrolman, constable, trooper, deputy, sergeant, officer
police > officers, sheriff, constabulary, detectives, scotland yard, troopers, authorities
nypd > new york police
lapd > los angeles police
fbi > federal agents, bureau, federal investigators
crime > offense, offence, felony, robbery, theft, murder, assault, criminal
criminal > felon, crook, convict, offender, gangster, thug, mobster
bad guy, bad guys > criminal, suspect, gunman, attacker, crook
perp, culprit, perpetrator, offender
perp > suspect, attacker, assailant
who did it > suspect, culprit, charged, arrested, blamed, responsible
attacker > assailant, gunman, suspect, knifeman, shooter
gunman, shooter, sniper
victim > injured, dead, survivor, casualties
arrest, detain, apprehend, nab
arrested > detention, custody, captured, seized, jailed, charged, taken into custody, held
in custody > detained, held, arrested, jailed
police raid > raided, searched, stormed, swoop
drug bust > raid, seized, seizure, haul, arrested
drunk driving, drink driving, drink-driving, dui, dwi, drunken driving
dui, dwi > breathalyzer, blood alcohol, intoxicated, sobriety
car chase, police chase > pursuit, high-speed
manhunt > hunt, search, fugitive, wanted
fugitive, at large, on the run, escapee
on the run > fled, wanted, manhunt, hiding
ran away, run away, ran off > fled, flee, escaped, runaway, absconded
got away, get away > escaped, fled, eluded, evaded
turned himself in, turned herself in, turn himself in > surrendered, surrender, gave himself up
prison break, jailbreak, broke out of prison, broke out of jail > escaped, escape, fugitives, inmates
interrogate, interrogation, grilled
witness, bystander, onlooker, eyewitness
police brutality, excessive force > beating, chokehold, beaten, misconduct
taser, tasered, tased, stun gun
murder, homicide, slaying, killing
murder > slain, killed, stabbed, strangled, manslaughter, assassinated, death
murderer, killer, slayer
kill > murder, slay, slain, shot, dead, death
got killed, was killed > died, slain, dead, death, murdered, fatally
manslaughter, culpable homicide, negligent homicide
massacre, slaughter, bloodbath, carnage
shooting spree, mass shooting, killing spree, rampage
shooting, gunfire, opened fire, shootout, gunshot
shot > gunned down, gunfire, fired, bullet, shooting
shot dead, shot and killed > gunned down, fatally shot, shooting
gun, firearm, pistol, handgun, rifle, revolver, shotgun
gun > weapon, armed, gunman
bullet, ammunition, ammo
stab, stabbing, knifed, knife attack
strangle, strangulation, choked, suffocated
behead, decapitate, decapitation
beat up, beaten up > beaten, assaulted, attacked, beating, punched, battered
brawl, scuffle, fistfight, altercation, melee
assault > attack, attacked, beaten, battery, beating, punched
hitman, hit man, contract killer
hitman > hired, assassin, murder-for-hire
assassinate, assassination, assassin
dead body, body found > corpse, remains, body, discovered
autopsy, post-mortem, postmortem
cause of death, how did he die, how did she die > autopsy, coroner, post-mortem, medical examiner, died
coroner, medical examiner, pathologist
death toll, body count, how many people died, how many died, how many killed > killed, deaths, dead, casualties, fatalities
how many people were hurt, how many hurt > injured, wounded, injuries
hurt > injured, wounded, injuries, hospitalized
missing > disappeared, vanished, disappearance
went missing, gone missing > disappeared, vanished, disappearance, last seen
disappear, disappearance, vanish
kidnap, abduct, abduction
kidnapped > hostage, captive, snatched, ransom, captors, seized
hostage, captive, captivity
human trafficking, people smuggling, sex trafficking > traffickers, smugglers, forced labor
slavery, enslaved, forced labor, forced labour
rape, rapist, sexual assault
sexual assault > molested, groped, sex offender, sex attack, sexually abused
sexual harassment, sexual misconduct, metoo
harass, bully, intimidate, intimidation
stalker, stalking > harassment, restraining order, obsessed
pedophile, paedophile, child molester, pedophilia, paedophilia
pedophile > sex offender, molested, child abuse
child abuse > molested, molestation, abused, neglect
child porn > child pornography, indecent images
domestic violence, domestic abuse, wife beating
prostitute, prostitution, hooker, sex worker, call girl, brothel
indecent exposure, flasher > exposed himself, lewd, nude
robbery > heist, hold-up, holdup, stolen, thieves, bandits, theft, burglary
steal, theft, thief
stole, stolen > theft, robbed, robbery, thieves, burglary, looted, taken
thief, robber, burglar
burglary, burglar, break-in
broke into, break into, breaking into > burglary, break-in, burglar, intruder, burgled
bank robber, bank robbery > heist, holdup, teller, robbed
heist > robbery, theft, thieves, stolen
shoplift, shoplifting > theft, stealing, stole
loot, ransack, plunder
vandal, vandalism, vandalize, vandalise, deface
arson, set on fire, set fire to > torched, blaze, deliberately set, ablaze, burned
drug dealer, drug trafficker, drug lord, drug kingpin
drug dealer > trafficking, narcotics, pusher
drug gang, drug cartel > cartel, traffickers, kingpin
drugs > narcotics, cocaine, heroin, marijuana, methamphetamine, substances, drug
meth > methamphetamine, crystal meth
heroin, opioid, opiate
weed, pot > marijuana, cannabis
od, od'd, overdosed > overdose, drug death
gang, gang member, gangster
mafia, organized crime, organised crime, cosa nostra, mobster
mafia > mob, gangster, godfather, camorra, crime family, underworld
scam, swindle, fraud
scam > fraudster, hoax, rip-off, phishing, ponzi, bogus, con
scammed, ripped off, conned > defrauded, swindled, duped, cheated, fraud
con man, con artist, scammer, fraudster, swindler
impostor, imposter, impersonator, impersonate
pretended to be, pretending to be > posed, impersonated, posing, impostor, imposter, disguised
fraud, fraudulent, defraud
fake money > counterfeit, forgery, forged
forge, forgery, counterfeit
blackmail, extortion, extort
gambling, betting, bet, wager, gamble
# courts and punishment
court, courtroom, tribunal
judge, magistrate, jurist
judge > justice, ruled, court
supreme court, high court, top court, highest court
appeals court, court of appeal, appellate court
lawyer, attorney, barrister, solicitor
lawyer > counsel, advocate, public defender, legal team
district attorney, prosecutor, state attorney
da > district attorney, prosecutor
prosecute, prosecution, prosecutor
sue, lawsuit, legal action, litigation
sued > suit, complaint, plaintiff, damages, court
take to court, took to court > sued, lawsuit, legal action
lawsuit > sued, plaintiff, damages, class action, suit, court
settled out of court, out of court > settlement, settle
compensation, damages, restitution, payout
court case, legal case, legal battle, court battle > lawsuit, trial, litigation, court
on trial, stand trial, trial > tried, court, charged, defendant, jury, prosecution
charged with > accused, indicted, arraigned, charges
charged > indicted, accused, arraigned, prosecuted
plead guilty, pleaded guilty, pled guilty, guilty plea
plea deal, plea bargain, plea agreement
not guilty, acquitted, acquittal, exonerated
innocent, got off > acquitted, cleared, exonerated
wrongly convicted, wrongful conviction > exonerated, overturned, innocence, cleared
pardon, clemency, amnesty
guilty, convicted, conviction
found guilty > convicted, conviction, verdict, sentenced
verdict, ruling, judgment, judgement
sentence, jail term, prison term
punish, punishment, penalty
punished > penalized, disciplined, fined, sentenced, suspended, reprimanded
fined > penalty, ordered to pay, fine
jail, prison, behind bars, penitentiary
jail > incarcerated, inmate, cell, detention, imprisoned, sentenced, custody
jailed, imprisoned, locked up, incarcerated
go to jail, went to jail, sent to prison, in jail, jail time > jailed, sentenced, imprisoned, prison, behind bars
prisoner, inmate, convict, detainee
life sentence, life in prison, life imprisonment
out of jail, got out of jail, released from prison > freed, released, paroled, parole
freed > release, released, liberated
set free > released, freed, release, let go
liberate, liberation, freed
court order > injunction, ruling, ruled
death row, death sentence, sentenced to death
put to death > executed, execution, lethal injection, hanged
torture, waterboarding > abuse, mistreatment, interrogation
gitmo, guantanamo, guantanamo bay
divorce > split, separated, estranged, alimony
inherit, inheritance, bequeath, heir
left money to, in his will, in her will > bequeathed, estate, inheritance
patent, copyright, trademark, intellectual property
copied, copied from > plagiarism, plagiarized, infringement, imitation
plagiarism, plagiarize, plagiarise
libel, slander, defamation, defamatory
monopoly, antitrust, anti-competitive
war criminal, war crimes > atrocities, genocide, crimes against humanity
# protest and unrest
protest, demonstration, demonstrate
protest > protesters, demonstrators, rally, march, sit-in, picket, unrest
protester, demonstrator, marcher
riot, rioter, unrest
riot > looting, violence, clashes, mob
unrest, turmoil, upheaval, instability
chaos, mayhem, pandemonium, disorder
uprising, revolt, rebellion, insurrection
revolution > uprising, revolt, overthrow, revolutionary
rebel, insurgent, guerrilla, guerilla
rebel > fighter, militant, separatist
crowd > throng, mob, thousands
curfew, martial law, state of emergency, emergency rule
# war and military
war, warfare, conflict, hostilities
war > fighting, battle, combat, invasion, troops
civil war > rebels, factions, fighting
ww1, wwi, world war 1, first world war, world war i, world war one, great war
ww2, wwii, world war 2, second world war, world war ii, world war two
frontline, front line, front lines
army, military, armed forces
army > soldiers, infantry, forces, battalion, troops
military > army, troops, soldiers, navy, air force, pentagon, defense
soldier, serviceman, troops, infantryman
soldier > trooper, private, sergeant, corporal, marine, paratrooper, military
navy seal, special forces, commando, green berets, elite troops
fighter jet, warplane, jet fighter, combat aircraft
sub, subs > submarine
drone, unmanned aircraft, uav
military chief, military commander, army chief > general, commander, chief of staff
the draft, drafted > conscription, conscript, call-up, compulsory military service
joined the army, join the army > enlisted, enlistment, recruit, signed up
enlist, recruit, recruitment
deploy, deployment, sent troops, send troops
awol, deserter, desertion, absent without leave
veteran, ex-serviceman, former soldier
vets > veterans, ex-servicemen
ptsd > post-traumatic stress, trauma
pow, pows > prisoner of war, prisoners of war, captured
military base, army base > barracks, garrison, camp, fort, airbase
dod > pentagon, defense department
invade, invasion, incursion
invade > occupied, offensive, stormed
attack, raid, onslaught
attack > bombing, ambush, offensive, onslaught, shooting
get back at, got back at > revenge, retaliate, retaliation, avenge
revenge, retaliate, retaliation, reprisal, avenge, vengeance
defend, defense, defence
surrender, capitulate, lay down arms
captured > seized, caught, prisoner, overran, arrested
capture, seize, seizure
take over, took over > takeover, seized, control, captured
siege, besieged, encircled
retreat, withdraw, withdrawal, pullout, pull back
bring troops home > pullout, withdrawal, drawdown
escalate, escalation, intensify
ceasefire, cease-fire, truce, armistice
peace deal, peace treaty, peace agreement, peace accord
bomb > explosive, device, detonated, grenade, blast, explosion
bombed > airstrike, blast, bombing, explosion, shelled
air strike, airstrike, air raid, bombing raid
blew up, blow up, blown up > exploded, explosion, blast, detonated, bombed
explode, explosion, blast, detonate
ied, roadside bomb, improvised explosive device
missile > rocket, ballistic, warhead, projectile
shelling, artillery, mortar, bombardment
nuke, nukes > nuclear, atomic, warhead
nuclear weapon, atomic bomb, nuclear bomb, atom bomb, warhead, hydrogen bomb
nuclear program > uranium, enrichment, centrifuges, reactor, plutonium
wmd, wmds, weapons of mass destruction
chemical weapons, chemical attack > sarin, nerve gas, mustard gas, chlorine, nerve agent
weapon > arms, weaponry, gun, firearm
weapons > guns, arsenal, cache, firearms, missiles, explosives
shoot down, shot down > downed, shootdown
# terrorism and intelligence
terrorist > extremist, militant, jihadist, bomber, al-qaeda, suicide bomber
terror attack, terrorist attack > bombing, suicide bomber, attackers, explosion, terrorism
extremist, radical, militant, fundamentalist
jihadist, jihadi, islamist, mujahideen, jihad
radicalize, radicalise, radicalization, radicalisation
suicide bomber, suicide bombing, suicide attack
suicide bomber > blew himself up, explosive vest
isis, isil, daesh, islamic state
al qaeda, al qaida, al-qaeda, al-qaida
osama, osama bin laden, usama bin laden, bin laden
9 11, sept 11, september 11, sept 11th > twin towers, world trade center
twin towers, world trade center, ground zero
hezbollah, hizbollah, hizbullah
al shabaab, al-shabab, shabab, al-shabaab
ira > irish republican army, republican
terror plot, bomb plot > foiled, thwarted, conspiracy
foil, thwart, avert, prevent
counterterrorism, counter-terrorism, antiterrorism, anti-terror
spy, espionage, spies
spy > agent, intelligence, mole, operative, surveillance
cia > central intelligence agency, spy agency, intelligence agency
nsa > national security agency
mi5, mi6 > security service, british intelligence, spy
bodyguard, security guard, security detail
intel > intelligence, information, chipmaker
intelligence agency, spy agency, intelligence service
wiretap, eavesdrop, bugging
spied on, listening in > surveillance, wiretap, eavesdropping, monitored, intercepted
classified, top secret, confidential
docs > documents, files, records, papers
files > documents, records, dossier
informant, informer, snitch
tip off, tipped off, tip-off > tip, informant, anonymous
treason, traitor, betray, betrayal
# diplomacy
diplomacy, diplomat, diplomatic
ambassador, envoy, emissary
embassy, consulate, diplomatic mission
negotiate, negotiation, negotiator
talks > negotiations, summit, discussions, meeting, dialogue
mediate, mediation, mediator
meet with, met with > talks, meeting, summit, visited, discussed
meeting > summit, conference, talks, gathering, session
agreement, accord, pact, treaty
sign a deal, signed a deal, made a deal > agreement, accord, pact, treaty, contract
violate, violation, breach
un > united nations, security council, general assembly
imf > international monetary fund
eu > brussels, bloc, european commission, european
cut ties, cut off ties > severed, broke off, relations, expelled
allies > coalition, partners, western powers
enemy, foe, adversary
enemies > foes, rivals, adversaries
rival, opponent, competitor
foreign aid > assistance, development aid, usaid
humanitarian aid, relief > food, supplies, aid
independence, secede, secession, breakaway
# migration
immigrant, immigration, migrant, migration
immigrant > undocumented, foreign-born, refugees, illegal aliens, newcomers
illegal immigrant, illegal alien, undocumented immigrant, undocumented worker
illegals > undocumented, illegal immigrants, migrants
migrant > refugee, asylum seeker, immigrant
refugee, asylum seeker, displaced
asylum > refuge, refugee, sanctuary
fled their homes, forced from home, driven from home > displaced, refugees, evacuated, uprooted
move abroad, moved abroad > emigrated, expatriate, relocated
deported > expelled, sent home, repatriated, removed, deportation
send back, sent back > deported, returned, repatriated
citizenship, naturalized, naturalization, nationality
became a citizen, become a citizen > naturalized, oath, citizenship
daca, dreamers > undocumented, dream act
foreigner > alien, immigrants, overseas
native american > tribe, tribal, indigenous, reservation
african american > african-american, black
hispanic, latino, latina
muslim, moslem, islamic, islam
jew, jewish, judaism
anti semitism, anti-semitism, antisemitism, anti-semitic, antisemitic, anti-jewish
hijab, burqa, burka, niqab, veil, headscarf
shia, shiite, shi'ite
# companies and business
company, firm, corporation
company > manufacturer, enterprise, maker, conglomerate, business, operator
biz > business, company, industry
big business > corporations, corporate, conglomerate
boss > chief, head, director, executive, president, leader, manager, owner, chairman, supervisor
head of the company, company head, runs the company > ceo, chief executive, chairman, president, boss
ceo, chief executive, chief executive officer
cfo > chief financial officer, finance chief
exec, execs > executive, director, officer, boss
chairman, chairwoman, chairperson
board of directors > board, directors
tycoon, magnate, mogul
billionaire > tycoon, fortune, wealthiest, magnate, wealthy
richest man, richest person, richest people > billionaire, forbes, wealthiest, fortune, net worth
businessman, businesswoman > executive, entrepreneur, tycoon, merchant
who owns, owned by > owner, ownership, parent company, belongs
subsidiary > unit, division, arm, owned by
hq, headquarters, head office
merger > takeover, acquisition, deal, buyout, combine, tie-up
acquire, acquisition, takeover, buyout
buy > purchase, bought, acquire
bought > acquired, purchased, acquisition, takeover, buyout, sold
sell off, sold off > divest, auction, sale, privatize, dispose
privatize, privatise, privatization, privatisation
nationalize, nationalise, nationalization, nationalisation
nationalized > expropriated, seized, state control
state owned, state-owned, government-owned, state-run
team up, teamed up, joined forces, work together, worked together > partnership, collaborate, alliance, joint, cooperate
cooperate, cooperation, collaborate, collaboration
compete, competition, competitor
go bankrupt, went bankrupt, went broke > bankruptcy, insolvent, chapter 11, administration, liquidation, collapsed
bankruptcy, bankrupt, insolvency, insolvent, receivership
out of business, went bust, go bust, went under > bankruptcy, closed, collapsed, liquidation, folded, shuttered, closing, insolvent
collapse, demise, downfall
fail, failure, flop
store closing, store closings, closing stores > closures, liquidation, shut, shuttered
profit > earnings, income, gain, surplus, results
make money, made money, making money > profit, earned, lucrative, revenue, profitable
lose money, lost money, losing money > losses, loss, deficit, unprofitable
revenue, turnover, takings
earnings report, quarterly results, financial results > profit, quarter, earnings
cost, expense, price
expensive, costly, pricey, high-priced
how much did it cost, how much money, how much did he pay, how much is > cost, price, million, billion, worth, paid
cheap, inexpensive, low-cost, affordable
discount, bargain, markdown, price cut
for free > complimentary, giveaway, gratis
shortage, scarcity, shortfall
product, goods, merchandise
came out with, come out with, new product > unveiled, introduced, launched, released, debut
ad, advertisement, advert, advertise, commercial
promo > promotion, promotional, publicity
pr > public relations, publicist, publicity
publicity stunt > promotion, gimmick, marketing, stunt
customer, consumer, shopper, client, buyer
recalled, product recall > recall, defect, faulty, withdrawn, pulled from shelves, defective
faulty, defective, flawed, defect
factory, manufacturing plant, mill
manufacture, manufacturer, maker
who makes > maker, manufacturer, produces
outsource, outsourcing, offshoring
retailer > store, shop, chain, supermarket
shopping mall, mall, shopping center, shopping centre
supermarket, grocery store, grocer
online shopping, online store > e-commerce, online retailer, amazon, ebay
e-commerce, ecommerce, online retailer
fast food, fast-food > burger, restaurant chain, mcdonald's
mcdonalds, mcd, maccas > mcdonald's, fast-food
kfc > kentucky fried chicken
car company, car maker, carmaker, automaker
car company > general motors, ford, toyota, volkswagen, chrysler
gm > general motors
vw > volkswagen
bp > british petroleum
oil company, big oil > exxon, chevron, shell, bp, petroleum
drug company, drugmaker, drug maker, pharmaceutical, big pharma, pharma
elon > musk, tesla, spacex
zuck > zuckerberg, facebook
accountant, accounting, bookkeeper
e cig, e-cigarette, vape, vaping, electronic cigarette
lottery, lotto, powerball, jackpot
won the lottery > jackpot, winning ticket, powerball, winner
crowdfunding, gofundme, kickstarter > fundraising, donations, raised
gave money, give money, gave away > donated, donation, contributed, gift, philanthropy
philanthropist, philanthropy, benefactor
charity, nonprofit, non-profit, charitable
charity > foundation, donations, fundraising, philanthropic
# jobs and employment
job > position, post, role, career, employment, vacancy
jobs > employment, workers, hiring, positions, unemployment
job, employment, occupation
worker > laborer, labourer, staff, workforce
staff, personnel, employees, workforce
coworker, co-worker, colleague, workmate
hire, recruit, employ
hired > appointed, recruited, employed, signed, joined
got the job, new job > hired, appointed, named, joins
apply for, applied for > application, applicant, sought
get fired, got fired, was fired, lose job, lost his job, lost her job > dismissed, ousted, sacked, removed, laid off, terminated, axed
sacked, dismissed, dismissal
pink slip, got the sack, got the boot > sacked, laid off, layoffs, dismissed, dropped
laid off, lay off, layoff, redundant, redundancy, job cuts
laid off > furloughed, job losses, eliminated, cut jobs
job cuts, job losses, layoffs, redundancies, downsizing
forced out, pushed out > ousted, resign, removed, dismissed
suspended, suspension, administrative leave
jobless, unemployed, unemployment, out of work
on the dole, unemployment check > jobless benefits, unemployment benefits, unemployment insurance
wfh, work from home, working from home > telecommute, telecommuting, remote work, telework
wage, salary, paycheck
salary > pay, earnings, compensation, paid, wages
how much does he make, how much does she make > salary, earns, earned, paid, income
pay raise, pay rise, wage increase
maternity leave, parental leave, paternity leave
pensioner, retiree, senior citizen
union, labor union, trade union
walkout, industrial action, work stoppage
went on strike, on strike, go on strike > walkout, strikers, picket, walked off, industrial action, stoppage
taxi driver, cab driver, cabbie
firefighter, fireman, firemen
first responder, first responders > rescue workers, emergency services, firefighters, paramedics, rescuers
paramedic, emt, medic
teacher, educator, schoolteacher
professor, academic, lecturer, scholar
prof, profs > professor, academic
uni, unis > university, college, campus
headteacher, headmaster, headmistress, school principal
flight attendant, stewardess, cabin crew
maid, housekeeper, domestic worker
bartender, barman, barmaid
expert, specialist, analyst
# money, markets, economy
money > cash, dollars, funds, pounds, euros, funding, payment
bucks, quid > dollars, pounds
bn > billion
mil > million, military
euro, eurozone, euro zone, single currency
bitcoin, btc, cryptocurrency, crypto, digital currency, virtual currency
econ > economics, economy, economist
economy > gdp, growth, recession, output
recession, downturn, slump
recession > financial crisis, slowdown, economic crisis, shrank, contraction
financial crisis, economic crisis, credit crunch, meltdown
rebound, recovery, recover, upturn, bounce back
inflation, rising prices, price rises, cost of living, consumer prices
interest rate, borrowing costs, base rate
raise rates, raised rates, rate hike > rate increase, interest rate, federal reserve
cut rates, rate cut > lowered, interest rate, federal reserve
the fed > federal reserve, central bank
central bank > federal reserve, bank of england, ecb, bank of japan
ecb > european central bank
quantitative easing, qe, print money > bond purchases, stimulus, asset purchases
stock market, stock exchange, wall street
stock market > stocks, shares, dow, nasdaq, nikkei, ftse, investors
stocks, shares, equities
shareholder, stockholder, investor
market crash, stock crash > plunge, plummeted, tumbled, selloff, collapse
broker, stockbroker, trader
ipo, initial public offering, flotation, go public, went public, going public
invest, investment, investor
run on the bank, bank run > depositors, withdrew, deposits
atm, cash machine, cashpoint, cash dispenser
credit card > visa, mastercard, american express
loan, lend, lender
borrow > loan, debt, lent
in debt > owed, borrowing, bankrupt, arrears
pay back, paid back > repay, repaid, repayment, reimburse
student loan, student debt > tuition, borrowers
foreclosure, foreclose, repossess, repossession
money problems, money trouble, financial trouble > debt, bankruptcy, cash-strapped, insolvent
diamond, gem, jewel, gemstone
oil price, oil prices > crude, barrel, opec, brent
gas prices, petrol prices, gas price > gasoline, fuel, pump, petrol
oil, crude, petroleum
power outage, blackout, power cut
go up, went up, going up > rose, increased, climbed, soared, jumped, surged, higher, gained, rise
go down, went down, going down > fell, dropped, declined, decreased, lower, plunged, slipped, tumbled, fall
soar, surge, skyrocket, rocketed
decrease > drop, fall, decline, dip, lower, reduction
plunge, plummet, tumble, nosedive, slump
record high, all time high > all-time high, highest, peak
record low, all time low > all-time low, lowest
predict, prediction, forecast, projection
statistics, stats, figures
trade deal, trade agreement, free trade > tariffs, trade pact
trade war > tariff, import duties, retaliatory, protectionism
developing country, developing countries, third world, poor countries > emerging, poorest nations, developing world
black market > illegal trade, smuggling, illicit
luxury, lavish, opulent, extravagant
# property
real estate > property, realtor, developer, housing, land
house prices, home prices, property prices, housing market
realtor, real estate agent, estate agent
build, construct, erect
tear down, tore down, torn down, knock down, knocked down > demolished, demolition, razed, bulldozed
demolish, demolition, raze, bulldoze
skyscraper > high-rise, tower
house, home, residence
mansion > estate, villa, luxury home, residence
apartment, condo, condominium
apt > apartment, flat, condo, condominium
rent, rental, lease
landlord, landlady, property owner
evict, eviction, evictee
renovate, renovation, refurbish, restoration, remodel
abandoned, derelict, deserted, vacant
public transport, public transit, mass transit
subway > underground, metro, tube
# media and publishing
news media, the media > press, journalists, newspapers, broadcasters, reporters
msm > mainstream media, press
news outlet > newspaper, broadcaster, network, publication
reporter, journalist, correspondent
journalist > columnist, editor, anchor, newsman, writer
columnist, commentator, pundit
news anchor, newscaster, newsreader, anchorman, news presenter
tv host, talk show host, tv presenter
talk show, chat show > late-night, host
newspaper, tabloid, broadsheet
newspaper > daily, gazette, herald, tribune, press
nyt, ny times > new york times
wapo > washington post
wsj > wall street journal
mag, mags > magazine
magazine > weekly, monthly, periodical
news story > report, article, reported
article > story, report, wrote, published
broke the news, break the news, broke the story > reported, revealed, announced, disclosed, first reported
anonymous source > unnamed, condition of anonymity
interview > told, spoke, conversation
press conference, news conference, presser
press release > statement, announced
statement, remarks, comments
gave a speech, give a speech > addressed, spoke, remarks, lecture, address
talk about, talked about, talking about > discussed, spoke, mentioned, discussion
speak out, spoke out, speak up > criticized, publicly, condemned, denounced
rumor, rumour, speculation, gossip
fake news, misinformation, disinformation
fake news > hoax, propaganda, untrue, false
retract, retraction > apologized, withdrew, correction
photographer, cameraman, photojournalist
photo, photograph, picture
pic, pics > photo, photograph, picture, image
selfie > photo, self-portrait
vid, vids > video, footage, clip, film
info > information, details, data
tv station, tv channel, tv network > broadcaster, network, television
tv show, tv series > programme, program, series, sitcom, drama, television
reality tv, reality show > contestants, reality television, reality series
cable company, cable tv > cable television, cable operator, comcast
on tv, on television > televised, broadcast, aired
broadcast, aired, televised
viewer, audience, spectator
stopped printing, stop printing > ceased publication, final edition, folded, print edition
subscription, subscriber, subscribe
book > novel, author, published, memoir, bestseller
author, writer, novelist
who wrote, written by > author, penned, writer, novelist
bio > biography, profile
tell all, tell-all > memoir, revelations
bestseller, best seller, best-seller, best-selling, bestselling
bookstore, bookshop, bookseller
comic strip, cartoon, cartoonist
satire, satirical, parody, spoof
survey > poll, questionnaire, study, respondents
study > research, researchers, survey, findings
# internet and social networks
internet, web, online
website, web site, webpage, home page
website > site, online, portal, internet
googled > google, searched, search engine
wifi, wi fi, wi-fi, wireless internet, hotspot
site down, website down, site crashed, internet down > outage, crashed, offline, unavailable, disrupted
outage, downtime, disruption
glitch, malfunction, technical problem
social media > facebook, twitter, instagram, tiktok, snapchat, social networking
social network > facebook, myspace, twitter, linkedin, social networking
fb > facebook
insta, ig > instagram
yt > youtube
tweet, tweeted, retweet > twitter, posted
tiktok, tik tok > bytedance, video app, short video
youtuber, vlogger, influencer, content creator
livestream, live stream, live streaming, live-stream
messaging app > whatsapp, telegram, wechat, messenger, snapchat
dm, dms, direct message > private message, messaged, message
texted, texting > text message, sms, messages
email > message, inbox, gmail
junk mail, spam, unsolicited email
chat room, chatroom, message board, online forum
posted > shared, uploaded, wrote, tweeted, published
deleted, took down, taken down > removed, erased, pulled, withdrawn
went viral, go viral, viral > shared, spread, millions of views, internet sensation
viral video > youtube, views, clip, internet sensation
meme > viral, internet joke
online abuse, cyberbullying, cyber bullying, trolling
trolls, trolled > online abuse, cyberbullying, harassed, abusive messages
doxxed, doxed, doxxing > personal information, address
catfish, catfished > fake profile, online hoax, impersonated
online dating, dating site, dating app > tinder, dating website, met online
wiki > wikipedia, encyclopedia
app, apps > application, software, mobile app
file sharing, file-sharing, torrent, peer-to-peer
illegal download, illegal downloading > file-sharing, copyright, piracy, pirated
pirated > counterfeit, bootleg, copyright, illegal copies
porn, pornography, pornographic
porn > adult film, x-rated, explicit, adult entertainment
revenge porn > explicit photos, nude images
nudes, nude photos, naked photos, nude pics > naked pictures, explicit, nude, topless
password, login, passcode
# technology
tech > technology, technological, electronics, software, silicon valley, digital
tech company, tech giant, big tech > google, apple, microsoft, amazon, facebook, silicon valley
gadget, device, gizmo
invent, invention, inventor
who invented > inventor, invention, created, developed, pioneer, designed
computer > laptop, pc, mainframe, desktop
pc > personal computer, desktop
laptop, notebook computer, macbook
software update, update > patch, upgrade, version
ai, artificial intelligence, machine learning
ai > chatbot, algorithm, openai
chatgpt, chat gpt > chatbot, openai, artificial intelligence
deepfake, deep fake > manipulated video, fake video, doctored
photoshopped > doctored, manipulated, altered, digitally
facial recognition, face recognition, biometric
robot, robotic, humanoid
self driving, driverless, self-driving, autonomous
electric car, electric vehicle, ev
vr > virtual reality, headset
gps, satnav, sat nav, satellite navigation
green energy, clean energy, renewable energy, renewables
video game > gaming, console, nintendo, playstation, xbox, gamers
gamer, gaming, video game
nasa > space agency
stopped making, stop making, phased out > discontinued, discontinue, ceased production, end production
high tech, high-tech, hi-tech, state-of-the-art
# cyber security
hack, hacker, hacking
hacked > breached, hackers, cyberattack, compromised, stolen data, broke into, security breach
cyber attack, cyberattack, cyber-attack
cyber attack > hackers, malware, breach, hacked
cyber security, cybersecurity, computer security
cyber crime, cybercrime > hackers, online fraud
data breach, data leak, security breach
data breach > hacked, stolen, exposed, personal information
computer virus > worm, malware, trojan, virus
ransomware > cyberattack, malware, ransom
phishing > scam emails, fraudulent email, identity theft
encrypt, encryption, scrambled
security flaw, security hole, security bug, vulnerability
# phones
phone, telephone, handset
phone > cellphone, iphone, smartphone, mobile, blackberry, call
cell phone, cellphone, mobile phone, smartphone
mobile phone > handset, iphone, android, blackberry, mobile
phone company > telecom, wireless carrier, verizon, vodafone, t-mobile, telecommunications
phoned > called, telephoned, rang, call
robocall, telemarketer, telemarketing, cold call
video call, video conference, video chat
# countries and governments
usa, united states, america, american
usa, us government, american government > washington, white house, administration, federal, u s
white house > president, administration, oval office
uk, britain, united kingdom, british
brits, brit > british, britons, britain, briton
british government, uk government > downing street, whitehall, westminster, london, ministers
england, english, englishman
scotland, scottish, scots, scotsman
wales, welsh, welshman
northern ireland, ulster, northern irish
ireland, irish, irishman
irish government > dublin, taoiseach
russia, russian, moscow, kremlin
ussr, soviet union, soviet
china, chinese, beijing
chinese government > beijing, communist party
japan, japanese, tokyo
france, french, frenchman
french government > paris, elysee
germany, german, bundestag
german government > berlin, bundestag, chancellor
italy, italian, italians
italian government > rome
spain, spanish, spaniard
spanish government > madrid
catalonia, catalan, barcelona
portugal, portuguese, lisbon
greece, greek, hellenic
greek government > athens
turkey, turkish, turk, turkiye
turkish government > ankara, erdogan
poland > polish, warsaw, poles
ukraine, ukrainian, kiev, kyiv
crimea, crimean, sevastopol
chechnya, chechen, grozny
netherlands, dutch, holland, dutchman
belgium, belgian, belgians
switzerland, swiss, swiss government
austria, austrian, vienna
sweden, swedish, swede, stockholm
norway, norwegian, oslo
denmark, danish, dane, copenhagen
finland, finnish, finn, helsinki
iceland, icelandic, icelander, reykjavik
hungary, hungarian, budapest
czech republic, czech, czechia, prague
slovakia, slovak, bratislava
romania, romanian, bucharest
bulgaria, bulgarian, sofia
serbia, serbian, serb, belgrade
croatia, croatian, croat, zagreb
bosnia, bosnian, sarajevo
kosovo, kosovar, pristina
albania, albanian, tirana
yugoslavia, yugoslav, yugoslavian
estonia, estonian, tallinn
latvia, latvian, riga
lithuania, lithuanian, vilnius
belarus, belarusian, belarussian, minsk
cyprus, cypriot, nicosia
vatican, holy see, pope, pontiff
scandinavia, scandinavian, nordic
europe, european, europeans
canada, canadian, ottawa
mexico, mexican, mexico city
cuba, cuban, havana
haiti, haitian, port-au-prince
jamaica, jamaican, kingston
puerto rico, puerto rican, san juan
brazil, brazilian, brasilia
argentina, argentine, argentinian, argentinean, buenos aires
chile, chilean, chileans
peru, peruvian, peruvians
colombia, colombian, bogota
venezuela, venezuelan, caracas
bolivia, bolivian, la paz
ecuador, ecuadorian, ecuadorean, quito
nicaragua, nicaraguan, managua
honduras, honduran, tegucigalpa
guatemala, guatemalan, guatemala city
el salvador, salvadoran, salvadorean
latin america, latin american, south america, south american
israel, israeli, jerusalem, tel aviv
israeli government > netanyahu, knesset, jerusalem
idf, israeli army, israeli military
palestine, palestinian, west bank, gaza
lebanon, lebanese, beirut
syria, syrian, damascus
jordan > jordanian, amman
egypt, egyptian, cairo
iraq, iraqi, baghdad
iran, iranian, tehran, teheran
saudi arabia, saudi, riyadh
ksa > saudi arabia, saudi, riyadh
uae, united arab emirates, emirati
qatar, qatari, doha
kuwait, kuwaiti, kuwait city
yemen, yemeni, sanaa
kurd, kurdish, kurdistan
afghanistan, afghan, kabul
pakistan, pakistani, islamabad
india, indian, new delhi
bombay, mumbai, mumbaikar
kashmir, kashmiri, srinagar
bangladesh, bangladeshi, dhaka
sri lanka, sri lankan, colombo
nepal, nepalese, nepali, kathmandu
tibet, tibetan, lhasa
uyghur, uighur, xinjiang
burma, myanmar, burmese, rangoon, yangon
thailand, thai, bangkok
vietnam, vietnamese, hanoi
cambodia, cambodian, phnom penh
malaysia, malaysian, kuala lumpur
singapore, singaporean, singaporeans
indonesia, indonesian, jakarta
philippines, filipino, philippine, filipina, manila
north korea, north korean, dprk, pyongyang
south korea, south korean, seoul
taiwan, taiwanese, taipei
hk > hong kong
mongolia, mongolian, ulan bator
armenia, armenian, yerevan
azerbaijan, azerbaijani, azeri, baku
australia, australian, aussie
australian government > canberra
new zealand, nz, new zealander
kiwi, kiwis > new zealand, new zealander
south africa, south african, pretoria
zimbabwe, zimbabwean, harare
nigeria, nigerian, abuja
kenya, kenyan, nairobi
somalia, somali, mogadishu
ethiopia, ethiopian, addis ababa
sudan, sudanese, khartoum
uganda, ugandan, kampala
rwanda, rwandan, kigali
congo, congolese, drc, kinshasa
ghana, ghanaian, accra
ivory coast, ivorian, cote d'ivoire
liberia, liberian, monrovia
libya, libyan, tripoli
gaddafi, qaddafi, gadhafi, kadafi, khadafy, gadafi
tunisia, tunisian, tunis
algeria, algerian, algiers
morocco, moroccan, rabat
africa, african, africans
# american places and short forms
dc > washington, capital
nyc > new york, manhattan, brooklyn, new york city
sf > san francisco
philly > philadelphia
vegas > las vegas
socal > southern california, los angeles
massachusetts > mass, boston
# names people shorten
dubya, gwb > george w bush, president bush
jfk > john f kennedy, president kennedy
mlk > martin luther king
fdr > franklin roosevelt
aoc > ocasio-cortez
maga > trump supporters
kate and william, will and kate, william and kate > royal couple, duke and duchess
harry and meghan, meghan and harry > sussex, royal couple
lady di, princess di, princess diana > diana, princess of wales
# plain speech about public events
celeb, celebs, famous person > celebrity, star, celebrities
vip, vips > dignitary, celebrity, important guests
first ever > historic, pioneer, unprecedented
anniversary, commemorate, commemoration
honor, honour, tribute
congrats > congratulations, congratulated
mourn, grief, grieve
funeral > burial, buried, mourners, coffin, casket, cremated, memorial service
buried > burial, grave, cemetery, interred
passed away > died, death, dead
evacuate, evacuation, evacuee
by accident, by mistake > accidentally, mistakenly, inadvertently, unintentionally, accidental
on purpose > deliberately, intentionally, intentional, deliberate
mistake, error, blunder
screwed up, messed up, screw up > mistake, blunder, botched, error, bungled
mix up, mix-up > mistake, confusion, mistakenly
misspoke, gaffe, slip of the tongue
ppl, peeps > people
kids, kid > children, child, youngsters, teenagers
teen, teenager, adolescent
elderly, senior, pensioner
locals > residents, villagers, townspeople
standoff, stand-off, showdown
backed down, back down, gave in, give in > relented, retreated, u-turn, conceded, yielded, bowed
defy, defiance, defiant, disobey
obey, comply, compliance
monitor, supervise, oversee
inspect, inspection, inspector
get rid of, got rid of > removed, abolished, eliminated, scrapped, dispose, dumped
give back, gave back > returned, repatriated, restored, return
hand over, handed over, turn over > transferred, surrendered, delivered, handover
take away, took away, taken away > confiscated, seized, stripped, revoked
set off > triggered, sparked, detonated, ignited
broke up > split, separated, disbanded, dissolved
come back, came back, comeback > return, returned
changed its name, new name, change name > renamed, rename, rebranded
nicknamed, dubbed, nickname
fake name, false name > alias, pseudonym, pen name
# further
prime minister, premier, premiership
deport, deportation, repatriate, repatriation
extradite, extradition, handed over
governor, gubernatorial, governorship
senator, senate, senatorial
mayor, mayoral, city hall
election, electoral, elected
email, e-mail, electronic mail
text message, sms, texted
farmer, grower, rancher
trucker, truck driver, lorry driver
babysitter, nanny, au pair
miner, coal miner, colliery
propose, proposal, suggestion
arson, arsonist, firebomb
execute > execution, put to death, hanged, beheaded
hijack, hijacking > seized, commandeered, hijackers
pirate, piracy > hijacked, bootleg, copyright
pension > retirement, retirees, pensioners
job opening, job openings > vacancy, hiring, positions
mugged, mugging > robbed, robber, attacked
knife > blade, machete, dagger, stabbed
fist fight, bar fight > brawl, scuffle, altercation, punched, fistfight
red tape > bureaucracy, bureaucratic, paperwork
hunger strike > fasting, refusing food
mortgage, home loan, mortgage lender
insurance, insurer, underwriter
rescue > saved, freed, rescuers, survivors
airline, airways, air carrier
memoir, autobiography, life story
paparazzi, paparazzo, celebrity photographer
landmine, land mine, minefield
border wall, border fence > barrier, frontier
emigrate, emigration, emigrant
prize > award, winner, jackpot
genocide, ethnic cleansing, extermination
terrorist, terrorism, terror group
whipping, whipped > caning, flogging, flogged, lashes
escape > fled, flee, escaped, broke out, eluded
testify, testimony, took the stand
fracking, hydraulic fracturing, shale gas
graffiti > spray-painted, vandalism, tagging
nuclear plant, nuclear power, reactor, atomic power
uber, lyft > ride-hailing, rideshare, taxi
special election, by-election, byelection
promoted, got promoted > promotion, elevated, appointed, named
self rule, home rule, self-rule, autonomy, autonomous
coke > cocaine, coca-cola
obsolete, outdated, phased out
decide > decision, ruled, chose, agreed
deal > agreement, accord, pact, contract, treaty
apartment > flat, condo, tenement, residence
# What people say offhand
cyber, cybersecurity
memo > memorandum, note, document
fire, fired, canned, booted, let go, axed, get rid of, got rid of, pushed out, thrown out, ditched, give the boot, shown the door > fired, dismissed, ousted, sacked, removed
switched, swapped > changed, replaced, exchanged
tampering, tampered with, messed with > compromised, altered, changed, manipulated, interfered
proof, zero proof > evidence
questioned by congress, grilled by congress, hauled before congress > testified, testimony, committee, hearing
get started, got started, set up, came about > created, founded, established, began
broke the story, broke the news, had the scoop, scooped > reported, first
stand for, short for > agency, abbreviation, acronym
play along, went along > cooperate, cooperated, agree
push back, pushed back, hit back, fire back, fired back, clap back > fight, responded, denied, rejected, criticised, vowed
straight away, right away, on the spot > immediately, effective, once
own call, his call, her call > decision, choice, alone
in trouble, get in trouble > investigated, suspended, charged, punished
coworkers, workmates > colleagues, employees, staff
takes over, took over, replaces, filling in > successor, succeeded, replaced, duties
his team, her team, worked for > official, administration, adviser, staff
hush hush, zip, nothing to say > declined, comment
gets to keep, still have, still has > held, active
end up at, ended up at, wind up at, landed at > joined, post, hired, became, came
bailed, bailed on, walked, walked out > left, leave, resigned, quit
spill the beans, opened up > told, interview, revealed
call out, called out, slam, slammed > criticised, calls, condemned
`;
