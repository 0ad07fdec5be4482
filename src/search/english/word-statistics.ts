/**
 * How many paragraphs have a stem, and in percent how often the paragraph that answers has it when the question does.
 * Made by `npm run bench -- fit SET.json`; `word-weights.ts` says how it is read.
 */
export const WORD_STATISTICS = `
2685 91 84 74
1 47 72
10 24 67
100 12
10000 10
11 12
12 29 90
13 18 78
14 19
15 22
1500 8
16 13 70
17 21 70
1700 10
1750 8
1754 8
1755 - 89
1756 - 89
1763 9
18 38
19 42 93
1900 - 89
1901 - 89
1930s 9
1936 8
1939 8
1945 9
1950s 13 89
1960s 17
1968 8
1970 10
1970s 17
1979 8 90
1980 15 70
1980s 16
1981 8
1989 8
1990 13 80
1990s 12
1992 13
1994 13
1995 9
1996 11
1999 14
2 36 64
20 59 79
2000 25 92
2001 10
2002 14
2003 11
2004 14 90
2005 18
2006 20
2007 23
2008 17 89
2009 14
2010 20 90
2011 22 91
2012 28 93
2013 18 90
2014 13 90
2015 10
21 15
23 11
24 13
25 15
28 12
29 9
3 32 83
30 20
3000 8
4 32 74
40 16
400 8
45 9
5 27
50 20
500 11
51 - 89
6 21
60 20
7 12
8 13
80 13
9 21 78
90 11 89
abandon 15
abbrevi 19 82
abercrombi - 94
abil 24 58
abl 57 33
abolish - 71
abroad 10
absenc 8
abund 10
abus 8 83
academ 18 90
academi 10 77
acadian - 94
accept 26 70
access 26 86
accid - 84
accommod 10
accompani 8
accord 74 29
account 32 60
accur - 49
accus 13 45
achiev 24 71
acid 10 84
acquir 20 77
acronym 27 83
across 75 67
act 61 79
action 33 57
activ 77 84
activist 8
actor - 49
actual 30 54
ad 44 82
adam 8
adapt 23 91
add 13
addit 63 46
address 27 50
adher 9 64
adject - 60
administr 45 76
admir 15
admiss - 86
admit 9 83
adolph - 94
adopt 38 64
advanc 37 68
advantag 15
adventur 10
advic 10 68
advis 16 64
advoc 19 62
affair 33 74
affect 36 71
afghanistan 9 95
afraid 22 75
africa 17 96
african 19 78
aftermath 8
afternoon 14 86
afterward 16
age 53 89
agenc 24 81
agenda - 64
agent 12 88
aggress - 83
ago 21 83
agre 33 69
agreement 17 53
agricultur 32 83
ah 12
aid 24 84
aim 16 70
air 48 73
airlin - 87
al 24 95
ala 8
alarm 9
albert - 73
alcohol 8
alexand 24 82
ali 9
aliv 13 49
alleg 12 80
alli 25 86
alloc - 84
allow 88 56
alloy 10 83
almost 65 62
alon 35 77
along 101 74
alongsid 9
aloud 12
alphabet 12 83
alreadi 40 49
alter 10 71
altern 20
alto 13
altogeth 10
alumnus - 75
alway 78 57
amanda - 94
amaz 9
amend 12 87
america 55 64
american 103 84
among 118 76
amongst 17 83
amount 22 54
analyz 16
ananda - 94
anatolia 8
ancestor - 84
ancient 17
andrew 29 86
anger 15 88
angri 27 73
anim 45 65
ankara 8
annex - 83
announc 19 70
annual 18
anoth 140 41
answer 92 77
anti 29 86
antibodi 15 90
antigen 18 94
anxious 10
anymor - 49
apart 18 71
apostol 9 90
appear 75 65
appl 23 88
appli 26 57
applic 15
appoint 27 84
approach 36 53
appropri 9
approv 9 90
approxim 23
april 16
apron 8
arab 13 95
arabia - 94
architectur 21 91
area 113 72
argu 26
aris 22
arm 51 79
armenia 11 96
armenian 21 97
armi 33 88
around 100 84
arrang 18 84
array 8
arrest 13 91
arriv 60 66
art 42 91
arteri 9 83
articl 9
artisan 9
artist 12 87
ascend 8
ash 22 92
ashpet - 77
asia 16
asian 21 95
asiana - 95
asid 11 64
ask 174 60
asleep 19 74
aspect 20 54
assassin 11 87
assembl 27 92
assert 8
assess 8
assign - 84
assipattl 21 94
assist 32 90
associ 72 64
assum 9
astonish 14
atlant 11
attach 8
attack 56 89
attempt 55 77
attend 24
attent 26 64
attorney 23 76
attract 15 64
attribut 12
august 28
aunt - 64
australia - 65
australian 18 95
author 59 62
autumn 11 83
avail 26 84
avenu 10
averag 22 71
avoid 26 68
awak 13 86
awaken 10
awar 14 87
award 13 73
away 139 69
axiom 9
b 21 85
babi 8
back 192 83
background 8
backward - 86
bacterium 8 89
bad 37
bag 13
bake 11
balanc 16 68
ball 24 91
ballot 8 87
baltic 28 95
ban 10 73
band 20 89
bandura - 96
bank 36 92
banker 10
banna - 94
bannock 16 97
bar 12
barbaik 15 79
bargain 9
barrier - 86
base 94 75
basebal - 60
basi 21 88
basic 19 72
basin 12 83
basket 18 86
bath 8 83
batteri - 49
battl 24 92
bay 25 90
bc 12
beach 12 67
bear 30 87
beast 17
beat 20
beauti 97 86
becom 241 71
bed 41 84
bee 8
befal 20
beg 42 90
begin 209 69
behavior 17 75
behind 48 83
behold 24
belief 17 49
believ 63 52
bell 16
belong 28 56
belt 8
bend 11
beneath 10
benefield - 94
benefit 25 70
berlin 8 96
besid 46 40
best 56 85
better 52 84
beyoglu 8
beyond 19
bhoumik - 94
bid 34
big 40 57
bill 21 94
billion 10
bin 17 95
bind 14 79
biolog 13 72
bird 34 88
birth 11
birthday - 73
bishop 21 87
bit 35
bite 8 83
bitter 9
black 59 86
blame - 84
bless 9
block 15 86
blood 31 86
blossom 11
blow 18
blue 33 92
boar - 49
board 18 90
boat 28 86
bodi 59 59
bold 11
bolshevik 15 94
bomb - 83
bonnevill - 94
bonni 10
bonz - 89
book 40 59
boot 19 97
border 28 86
bore 13
born 29 86
bosphorus 15
boston 10
bottom 32 86
bound 13
bow 29
box 22 83
boy 37 83
br 48
braddock - 96
brain 20 89
branch 41 85
brand 8
brass 8
brave 9
brazil - 95
bread 19 71
break 50 71
breakfast 10
breast 8
breath 19
bregna - 95
bride 21 68
bridg 15 86
bridl 9
brief 8
briefli 8
bright 20
bring 133 58
britain 35 95
british 81 93
briton - 94
broad 9
bronz 9 83
brother 67 89
brotherhood 9 97
brown 11
browni 12 90
buck - 84
buddhism - 94
budget 8 86
build 113 85
bull 19 96
burn 25 79
burner 10 83
burst 10
bush 30 88
busi 65 73
but 10
buy 46 79
buyantu - 95
buzz - 83
bye 8
c 26 83
cabbag 9 84
cabinet 8
cake 17
calcul - 71
calendar - 86
california 15 94
caliph - 94
call 227 55
cambridg 10
campaign 33 90
campus - 84
camus - 96
canada 14 85
canadian 13
canal - 94
candid 18
canobi - 61
canonbi 9 83
cap 15 86
capabl 12
capac 11 83
capit 62 94
capsiz - 83
captur 22 77
car 17 74
card 11
cardiovascular 30 78
care 60 63
carillon - 94
carolina 16 95
carri 75 78
case 69 78
cast 22 74
castl 57 93
cat 59 97
catch 53 67
categori 16 83
cathol 29 87
caus 74 61
cavern - 84
cavour - 70
ceas 13
celebr 13 83
celeron - 39
cell 46 95
cellar 10 75
cellular - 83
census 10
center 68 85
central 87 85
centuri 151 85
cereal - 83
ceremoni 14
certain 66 62
chain 8
chair 30 87
challeng 24 83
chamber 37 89
championship - 92
chanc 25
chang 97 79
charact 8
character 15
characterist 16 58
charcoal 19 80
charg 21 78
chariti 8
charl 22 77
charm 13
charter 14 83
chase 16 75
cheer 9
chemic 12 46
chest 9
chief 22 89
child 106 88
china 50 91
chines 44 87
choic 8
choos 41 58
christian 30 97
chuck - 94
church 97 95
cicada - 90
cinderella 14 89
circl 10
circul 14
circumst 9
citat 61
cite 11 86
citi 170 70
citizen 19 84
civil 43 84
claim 48 84
clap 9
clash - 89
class 44 75
classic 28 89
classifi - 60
clean 10
clear 29
clever 14
climat 12 83
climb 16
cloak 9
clock 9
clone - 79
close 81 80
cloth 59 83
club 10
cnn 10
co 12 83
coalit 10
coast 20
coat 23
cock 11 83
code 20
cognit 11
cold 36
collabor 10
collaps 14 84
collect 27 60
colleg 19 90
coloni 99 92
colonist 13 42
color 24 75
column 10
comb 8
combin 44 79
come 433 71
comfort 11
command 47 87
commerc 10
commerci 24 84
commiss 18
commit 19 83
committe 22 92
common 114 77
commonwealth 8
communic 12 83
communism 13 79
communist 43 90
communiti 41 86
compact 10 84
compani 81 83
companion - 84
compar 28 50
compet 17 79
competit 16
compil 8
complement 11 83
complet 51 62
complex 36 86
complic 8
compon 11
compos 16 87
composit 10
compound 25 75
comprehens 10
compris 18 83
comput 22 86
concentr 21 71
concept 22 58
concern 30 67
concert 10 84
concess - 84
conclud 8
condemn 10
condit 30 70
conduct 26 63
confeder 9 94
confess 8 83
confirm 8
conflict 29 70
confucian 9
confus 10 44
congreg 14
congress 33 94
connect 39 84
conquest 11
conscious 8
consent 11 88
consequ 21 68
conserv 38 93
consid 66 46
consider 24 71
consist 42
constant 14
constantinopl 15 95
constitu 12 80
constitut 41 84
construct 52 61
consum 14
consumpt 11
contact 15 83
contain 50 64
contemporari 16
content 23
context 12
contin 12
continent - 71
continu 95 74
contract 14
contrast 22
contribut 22 71
control 77 53
controversi 9
convent 23 76
convers 11
convert 19 88
convict - 83
cook 26 91
cooper 14
coordin 10
copi 9
copper 11
core 12
corn 13
corner 27 83
coronari 10
corpor 17
correct 9
correspond 11
corrupt 10
cost 27 79
cottag 21 54
council 40 93
counsel 10 71
counsellor - 79
count 25 92
counter 9
counti 22 84
countri 163 60
coup 9
coupl 20 46
courag 11
cours 38
court 64 91
cousin 10 86
cover 60 75
coverag 10
cow 25 83
crack 11
craft - 84
crash 10 86
crawl 8 84
creat 68 50
creation 11
creatur 33 92
credit - 54
creel 8 83
creep 25 86
cri 119 84
crime 14 79
crimin - 84
crimson - 90
crisi 8 71
critic 41 91
crocodil 13 93
crop 20 79
cross 37 74
crowd 12
crown 27
cruel 9 83
crystal 8
cuba 8
cultur 87 83
cup 17 86
cupboard 8
cure 11 64
curious 15
current 39 65
custom 22 87
cut 34 87
cytokin - 83
d. 12
dad - 79
daili 11
damag 18 79
dana - 94
danc 36 87
dancer - 94
danger 13
dangl - 84
danish 9
dare 28 84
dark 40 83
dash - 87
data 12 84
date 39 80
daughter 103 86
david 15 95
day 266 89
daylight 8
de 55 93
dead 43 78
deal 34 68
dealer - 86
dear 31
death 86 74
debat 23 89
decad 26 74
deceiv - 84
decemb 17
decentr 43 93
decid 40 47
decis 33 78
declar 37 49
declens - 83
declin 24 65
decreas 14 60
deem - 71
deep 19
defeat 29 69
defend 16
defens 22 80
defin 37 69
definit 15 60
degre 28 74
delay 9
delight 22
deliv 12 74
delta - 83
demand 24 74
democraci 14
democrat 42 95
demonstr 14
dendrit - 83
denmark 9
denni - 82
denot 9
depart 46 78
depend 33
deport 8
deposit 11
depress 8
depth - 83
deriv 39 71
descend 22 75
describ 44 59
deserv 8
design 49 83
desir 22 71
despair 11
despit 25
destin 10 71
destroy 24 70
destruct 12
detail 11
detect 12 83
determin 29 59
develop 116 90
devic 8
devolv - 86
devot 10
diabet 10
diagnos - 71
dick 13 95
die 60 66
diet 13
differ 100 28
differenti 8
difficult 18 84
difficulti 8
digit 8
diminish 10
dinah - 94
dinner 14
dinosaur - 94
direct 80 80
director 18 89
dirti 8
disappear 27 60
disappoint 9 71
disast 9
disciplin 8 71
discourag - 60
discours 13
discov 23 64
discoveri 10 74
discrimin 10
discriminatori - 44
discuss 9 40
diseas 57 95
dish 24 64
dislik - 54
dismiss 8
disord - 74
display 9
disput 18 84
distanc 19
distant 12
distinct 31
distinguish 27 88
distress 11 84
distribut 14 71
district 36 90
disturb 9
divers 23 83
divid 35 80
divin 8
divis 27 72
do 8
doctor 10 79
document 15 46
dog 41 93
doll - 90
domain 18
domest 29
domin 33 83
done 94 40
doom 8
door 89 85
doubl 12
doubt 13 83
dragon 8
dramat 8
draw 66 78
dread 13
dream 13 77
dress 56 88
dri 19
drink 25 86
drive 44 80
drop 34 77
drug 18 93
dual - 71
duchess 18 96
duck 21 80
duckl 22 84
due 61 46
duke 12 90
durer 20 96
dutch 19 97
duti 10
dwarf 11 71
dwell 15
dynasti 34 93
e 27
ear 19
earli 113 84
earlier 23 74
earliest 17
earn - 58
earth 42 69
easi 12
easili 29
east 57 88
eastern 41 93
eat 85 79
ebe 20 95
econom 74 77
economi 38 79
edg 21 83
edict 13 82
edinburgh 9 95
edit 11 84
editor 13 84
educ 49 69
edward 10
effect 71 61
effici 11
effort 34 59
eg 34
egg 19 89
egypt 14 88
egyptian 11 95
eight 17
einstein 8 92
el 8
elder 33 52
eldest 11 56
elect 77 96
elector 18 86
electr 14
electron 12
element 28 62
elicit - 60
elimin 17 83
elit 18
elk - 87
elsa - 95
embassi - 83
emerg 21
emigr 10 46
emot 10
emperor 30 88
emphas 9
emphasi 8
empir 51 83
employ 31 83
empti 13
enabl 16
enact 12
enchant 19
encount 11 77
encourag 20 70
end 143 66
endow - 83
enemi 12 77
energi 22 88
enforc 9
engag 20 82
engin 11 70
england 62 86
english 58 79
enjoy 23 73
enorm 8
enough 60 82
ensur 13
enter 53 75
enterpris 8
entertain 8
entir 37 77
entiti 10 71
entitl 11
entri 9
envious - 71
environ 14 79
environment 10
enzym - 83
epitop - 83
equal 32 58
equat - 71
equival 18
era 25 54
erupt 15 90
escap 20 50
especi 56
essenti 13
establish 115 92
estim 23 77
etc 18
ethic 9 83
ethnic 26
eukaryot - 83
europ 52 80
european 82 64
evad - 77
evalu - 83
even 165 69
event 32 41
eventu 35 49
everi 97 73
everybodi 13
everyon 31 60
everyth 26 49
everywher 8
evid 37 74
evil 14
evolut 8
evolv 16 79
examin 14
exampl 144 56
except 51
excess 10
exchang 26 76
excit 9 86
exclaim 12
exclus 9
excus 8
execut 28
exercis 12
exhibit 11 71
exil 13
exist 53 65
expand 19 54
expans 19
expect 32 83
expedit 21 83
expel 9
expens 13
experi 24 76
experienc 10 49
explain 27 83
explan 10
explicit 10
exploit 10
explor 16 83
export 13
express 43 79
extend 27 77
extens 18
extent 11
extern 8
extra 9
extrem 16
extremist - 83
eye 85 75
f 17
face 82 68
facil 16 84
fact 27
factor 26 70
factori - 90
faculti - 83
fail 41 65
failur 14
faint 8
fair 26
fairi 31 92
faith 17 77
fall 106 76
fals 10 84
famili 76 90
famous 19 54
far 75 62
farag - 96
farm 34 74
farmer 34 95
fashion 17
fast 49
faster 12
fat 17
father 83 87
favor 32 58
favorit 12 74
fbi 8 95
fear 42 84
feast 17
feather 13 98
featur 30 57
februari 19
feder 36 91
feed 12 70
feel 99 23
fellow 23
femal 16 93
ferdinand - 83
fertil 9
festiv 11
fetch 29 79
fewer 12
field 52 86
fierc 11
fifth 13
fifti 8
fight 47 71
figur 21 67
fill 42 84
film 14 91
final 36 60
financ 9
financi 20 77
find 112 43
fine 56
finest 12
finger 29 86
finish 20 54
finland 8
fire 48 91
firearm - 83
firm 15
first 343 73
fis - 95
fish 44 89
fisher 15 92
fisherman 8
fit 26 74
five 46 86
flee 18 83
fli 40 79
fling 12
float 13
flock 10
flood 8
floor 34 84
flora - 83
florida 9 96
flow 15
flower 28 83
focus 33 67
folk 43 92
follow 160 60
food 45 54
fool 16 83
foot 63 90
forc 90 76
foreign 57 76
forest 46 93
forget 33 83
forgiv 14
form 150 71
formal 40 82
format 22 87
former 63 60
formul - 83
formula 27 88
fort 29 95
forth 16
fortun 12
forward 24 83
found 200 68
foundat 12 84
founder 11
four 92 80
fourth 25 83
frame - 83
franc 56 87
frank - 96
frederick - 95
free 75 75
freedom 20
freez 12
french 106 96
frequent 18
fresh 22
friend 55 84
frighten 27 57
front 38 60
frontier 15
fruit 9
ft 13
full 73 73
fulli 10
function 65 86
fund 21
fundament 9
fur 30 93
futur 22
gabriel - 95
gain 40 69
gallant - 94
game 25 88
gamma - 83
garca 8
garcia - 50
garden 41 94
garment 10 71
gate 17 91
gather 24 70
gay - 86
gaze 10
gem - 83
gemdelov - 94
gene - 71
general 114 86
generat 21 83
genet 9 83
genghi - 94
gentleman 11 25
geograph 10 60
georg 31 94
georgia 9 94
german 43 97
germani 20 77
giant 51 95
gift 16 79
girl 31 82
give 121 56
glad 33
glass 28 84
global 14
go 256 71
goal 17 76
goat 8 83
god 23
godmoth 10 84
gold 68 97
golden 48 76
good 165 92
goodman 12 94
goodwif 9 95
goos 12
gooseherd 11 86
gou - 95
govern 188 89
government 10
governor 32 92
gradual 18
graduat 8 71
grain 8
grand 20 92
grandfath 13 76
grandson 8 86
grant 34 84
grasp 8
grass 23 84
grave 11
gravit - 81
graviti 15 90
gray 18 92
great 242 89
greater 33 88
greatest 23
greedi - 83
greek 21 94
green 44 95
greet 12
gregori - 94
grid - 86
groom - 83
ground 50 86
group 106 58
grow 113 81
growth 26 71
gu 8
guard 19 86
guardian - 86
guest 16 42
guid 17
guidanc - 84
guilti - 79
gulf 12
gun 18 74
h 8
ha 10
habit 10
hair 28 65
half 69 86
hall 29 77
hama - 96
hamper 12 84
han 16 95
hand 129 75
handl 13 54
handsom 34 84
hang 41 77
happi 72 88
haq - 95
hard 48 84
hare 15 96
harm 16 87
harvard 30 86
hast 22
hasten 9
hat 13 79
hate 10
hath 9
hawk 11 96
hay 8
head 138 86
headquart 9
health 25 75
hear 135 77
heart 84 86
heat 8
heaven 11
heavi 26
heavili 11
hedg 8
height 8
help 93 37
helper - 88
hemispher 12 94
hen 15
henri 16 96
herb - 83
herd 10
heritag 10
hero 8
hide 40 83
high 129 81
higher 38 80
highest 29 92
highlight - 83
hill 48 93
hillsid 11
hindu - 95
histor 61 74
histori 60 84
historian 15
hit 12
hohodemi - 85
hold 129 67
hole 23 84
holi 15
home 177 81
honey 9
honor 21 86
hook 22 91
hope 47 88
hormon - 87
horn 25 91
horribl 9 83
horror 11
hors 61 93
hospit 9 84
host 29 83
hot 13
hou - 96
hour 45 82
hous 168 82
howev 164
ht - 95
huge 23
huguenot 42 98
human 51 79
humor 8
hundr 53 88
hungri 14
hunt 49 93
hunter 56 94
huntsman - 88
hurri 23 83
husband 55 44
hut 15
hypersensit - 84
i 11
ice 16 89
idea 41 76
ideal 17 83
ident 15
identifi 40 84
ideolog 17 75
ie 25
ignor - 58
ii 46 82
iii 15 94
ill 11
imag 11
imagin 9
imit 8
immedi 35 54
immigr 20 60
immort - 83
immun 44 98
immunolog 10
impact 10 71
imperi 25 94
implement 18
impli 11
implic - 84
import 89 76
impos 12
imposs 15 83
improv 28 70
inclin 8
includ 249 71
incom 15
incorpor 13
increas 106 81
inde 50
independ 55 88
india 22 96
indian 51 89
indic 14 60
individu 60 70
induc 9
industri 43 78
infect 24 88
infinit 13
inflamm - 84
inflammatori - 83
inflict - 84
influenc 57 79
influenti 16
inform 39 74
infrastructur 15
inhabit 15 77
inherit 14 83
initi 49 64
injur - 74
injuri 8 83
innat 13 87
inner 8
inquir 14
insect - 84
insid 32 86
insist 11
inspir 19 62
instanc 25
instant 16
instead 38 42
institut 52 74
instruct 16 74
instrument 23 80
insur 21 93
integr 12
intellectu 12
intend 23
intens 17
intent 16
interest 42 84
interior 10
intern 60 85
interpret 24 86
introduc 37 79
introduct 10
invad 9 67
invas 13
invent 12 77
invertebr - 83
invest 10 82
investig 19 77
invit 23 75
involv 50 61
ion - 54
iqbal - 96
iran - 90
iraq 8 95
ireland 12 95
irish 14 75
iron 27 86
iroquoi - 95
isabella - 83
isil - 94
islam 45 99
islamist 23 98
island 49 88
isol 8
israel - 95
issu 49 71
istanbul 64 97
it 12
item - 54
iv 11 95
jackson 12 78
jaim - 61
jame 13
janet - 95
januari 21
japan 21
jaw - 83
jazeera - 95
jazz - 90
jean 15
jegu 14 97
jenni - 95
jersey 10
jew 8
jewel 13
jewish - 75
jihad 9 90
jimmi 10 95
jin 24 87
job - 46
jock - 94
joey 11 96
john 58 98
johnni 16 87
johnson 17 98
join 23 49
joint 16
jordan 8
joseph 10
journal 10
journey 15 74
joy 26 71
judg 21 90
juli 23 94
jump 39
june 20 88
jurisdict 13 84
justic 23 93
kari 11 90
keep 83 64
key 34 79
khan 24 97
khanat 8
kick - 64
kieva - 76
kill 74 85
killer 11 86
kilomet - 71
kind 66 8
king 219 93
kingdom 62 92
kiss 13 83
kitchen 29 84
kittlerumpit - 72
km 8
knee 9
knife 9
knight - 63
knock 20
know 242 56
knowledg 31 80
kock - 97
korb - 94
korea 16 77
korean 8
kublai 25 99
la 16
label 12
labor 27 93
lack 22 74
lad 20 50
laden 18 96
ladi 39 80
lake 38 93
land 130 85
landladi - 83
languag 66 80
laotsz - 97
larg 154 66
larger 32 83
largest 60 95
lassi 10
last 185 52
late 51 75
later 84 76
latin 40 97
latter 30
laugh 29 83
launch 20 83
law 75 85
lawrenc 11 95
lawyer 19 86
lay 75 84
le 11
lead 157 72
leader 65 79
leadership 17
leaf 15
leagu 17 90
lean 13
leap 9
learn 38 70
least 35
leav 64 51
lectur 10 80
left 99 70
leg 20 84
legal 38 75
legisl 26 86
legislatur 15 83
legitim - 84
leigh - 95
lend 8
length 27 54
lenin 22 95
leninist 15 95
less 72 79
letter 28 75
level 73 85
li - 68
liber 31 94
libertarian 9 94
liberti 13
librari 19 95
licens - 86
lid 8 64
lie 48 66
life 103 79
lift 23 71
light 48
like 56 65
likelihood - 60
likewis 13
limit 49 75
line 47 85
linguist 11
link 20 83
lip 9
list 22 82
listen 38 58
liter 8
literari 9
literatur 18 86
littl 254 89
littlefoot - 73
live 173 76
loan 9
local 85 84
locat 58 53
lock 12 83
lodg 29 90
log 10
logano - 94
logic 29 95
london 24 96
lone 15 82
long 198 46
longer 51 70
look 217 72
loos 9
lord 41
lose 76 77
loss 33 70
lot 8 54
loud 21
loudoun - 96
loui 13 95
louisbourg - 95
louisiana 10 94
love 81 84
low 54 77
lower 42 82
lowest 11 71
lsb 9
lssm 10 83
luci 11 97
luck 14
lucki 12 90
lui - 94
m. 14
mace - 84
magazin 8 92
magic 20 71
magnific 9
maid 25 88
maiden 24 82
main 71 63
maintain 31 88
major 108 77
make 370 52
male 8
man 245 79
manag 51 84
manawyddan 22 88
mandi - 71
manner 28 68
manufactur 15
map 8 71
march 25 92
mare 8 92
mari 11
maria 8
maric - 59
marin 9 95
mark 24
marker 8
market 46 84
marmara 10
maroon - 83
marquez - 50
marri 70 81
marriag 36 87
martha - 86
marxism 14 93
marxist 21 94
maryland 10
mass 28 79
massachusett 20
massacr 8 86
massiv 9
master 31
mata - 94
materi 26 83
matern 11
mathemat 12
matter 57 89
maududi - 95
maximum - 71
mayor 11 84
meadow 12
meal 11 74
mean 139 66
meantim 8
meanwhil 13
measur 26 78
mechan 23 87
medal - 75
medic 23 70
medicin 17 92
mediev 9 83
mediterranean 9
meer - 86
meet 83 72
member 106 82
membership 9
memori 26 87
mention 17 42
merchant 26 91
mere 10
merg - 71
mermaid - 84
messag 8 77
messeng 8
mester 10 96
metal 26 83
metalwork - 84
method 29 68
metropolitan 11
mexico 8
mhc - 96
mi 12
michigan - 94
microb - 86
mid 28 88
middl 59 79
midnight 8 71
migrat 18
mike - 95
mikoto 13 88
mile 19 79
militari 52 70
militia 10
milk 30 87
mill 8 83
miller - 90
million 54 83
mind 47 83
mine 8
minist 46 92
ministri 11 90
mino - 94
minor 30 84
minut 22
mirror 8
miser 11
miss 21 73
mission 12 71
missionari 8
mistak 11
mistress 16 50
mix 14
model 30 71
moder 16
modern 74 68
modernist - 60
modifi 9 83
molecul 16 89
molecular - 83
mom 19 92
moment 52
monarch 8 70
money 40 61
mongk - 95
mongol 36 98
mongolia 10
mongolian 11 94
monster 11 90
montcalm - 95
month 32 66
montreal - 94
moon 16 90
moor 8
moral 37 95
morn 59 82
morrow 9
morsi - 94
mortal 19
mosqu 11
most 16 49
mother 112 83
motion 9 83
motiv 10 83
mount 25
mountain 44 90
mous 54 87
mouth 34
move 65 73
movement 54 82
movi - 71
mps - 93
mr 25 79
mrquez 8
mrs 16 97
msp - 86
msps 9 96
mujahideen - 90
mule - 86
mulet - 89
multi 11
multipl 15 60
municip 17 83
murder 8 86
museum 12 95
music 36 81
muslim 37 98
mutual 9
mysteri 9 89
n 8
name 198 42
nant 10
narcot - 83
nation 140 82
nationalist 8
nativ 31 59
natur 61 79
naval 9
near 122 66
necessari 25 71
neck 29
need 128 40
needl 8 83
negat 13 64
negoti 11 71
neighbor 18 61
neighborhood 16 60
neighbour 10
neither 30
neolith 12 85
nervous 13 88
nest 9 83
netherland 12
network 28 86
neuron 9 86
neurosci 13 87
neuroscientist - 84
nevada 12 96
never 138 74
nevertheless 13
new 245 86
newli 16
news 27 85
newspap 34 83
newton - 96
next 73 71
nice 12
nichola - 97
night 77 91
nil 9 79
nine 15 83
nobel 8 94
nobl 17 65
nobodi 20
nois 18 83
nomin 16 77
non 46 64
none 32
normal 25 82
north 110 86
northern 42 62
nose 8
notabl 24 69
notat - 83
note 30
noth 103 87
notic 32 67
notion 12
nova 14
novel 9 80
novemb 15
number 135 69
numer 19
nushi - 83
nut 14
o 23 82
object 34 65
oblig 22 83
observ 27 77
obtain 16
occas 10
occasion 17
occup 21 70
occupi 17
occur 52 58
ocean 13
octob 19 86
odd 9
offens 12 86
offer 44 43
offic 59 86
offici 81 68
often 97 61
oh 59
ohio 18 95
oil 11 91
okuni - 94
old 196 75
older 12 39
oldest 27 87
oliv - 96
one 14 60
ongc - 95
onto - 87
open 112 84
oper 54 73
opinion 9
opportun 17
oppos 32 68
opposit 46 75
orang 8
order 131 78
ordinari 10 83
organ 83 53
organis 18
organotin 8 88
orient 11 83
origin 88 76
orissa - 94
orlean 8
orthodox 8
other 84 89
otherwis 14
ottoman 22 95
outcom 15 64
outsid 48 71
oven 11
overal 18
overhang - 83
overthrow 10 86
owe 9
own 19 74
owner 10 49
ownership 12
oxid 11
pack 12 83
paddock - 77
page 11 89
pain 17
paint 17
pair 13 84
pakistan 8
palac 57 88
pale 9
palestin - 83
pan 21
paper 33 82
pardon 8
parent 22 73
pari 17
park 27 94
parliament 52 99
parliamentari 22 89
parmenion - 94
part 164 41
parti 115 86
particip 27 74
particular 66 84
partner - 64
pass 103 77
passag 16 54
past 35 54
patern 9
path 10
pathogen 32 94
patient 12 71
pattern 16
patti 8
paul 23 96
pay 57 75
paz - 94
peac 31
peak 11 80
pear - 90
peep 16
peer - 60
peeri 11 91
peninsula 12
pennsylvania 15
peopl 11
peptid 8 86
perceiv 11
percent 32
percentag - 37
perfect 15
perform 21 83
perhap 33
period 69 60
perman 20 71
permiss 14
permit 13
persecut 10 71
person 237 59
perspect 10
peter 13 90
phagocyt 9 87
phase 8
phenomenon 11
philosoph 19
philosophi 24 83
phrase 8 44
physic 18
physician 12
pick 22
pictur 11 64
pie 17 84
piec 39 77
pierr 12 95
pig 16 92
pink 9
pipe - 83
pitch 8 83
piti 14
place 148 48
plagu 8
plain 21
plan 48 68
plant 29 91
plantat 10
plate 16 86
plateau - 84
play 83 75
player 19 89
pleas 34 80
pleasant 9
pleasur 9
plenti 11
plot 12 90
plume - 83
plural 10 84
pocket 20 83
point 65 72
poison 12 84
poland 31 97
pole 12 92
polic 29 94
polici 58 89
polish 38 94
polit 131 74
pollut 9 84
polo - 95
polonia - 95
polytechn 8 94
pond 8
poor 104 70
poorer - 84
popul 91 77
popular 45 67
porridg 11 71
port 14
portion 17 54
portug - 94
portugues 8
posit 49 52
possess 36 86
possibl 56 57
post 42 83
posthum - 83
postmodern 17 95
pot 26
potenti 24 83
pound 14
pour 16
power 138 85
practic 42 56
prairi 8
pray 8
pre 13
preach 11
precious 10
predic 10 64
predict 9 83
prefer 19 64
prepar 31 60
presenc 27 60
present 98 65
preserv 21 83
presid 53 92
presidenti 8
press 19
pressur 22 83
pretend 10 71
pretti 19
prevent 30 65
previous 31 54
price 21
priest 13 80
primari 21 58
primarili 20
prime 22 94
princ 63 82
princess 136 84
princip 17
principl 28 77
print 24 89
prior 17 43
prison 13
privat 46 91
prize 18 93
pro 15 84
probabl 16
problem 26 54
procedur 19 87
proceed 13
process 56 52
proclaim 9
proclam 8 63
produc 66 69
product 49 75
profess - 54
profession 11 71
professor 13
profit 15
program 36 80
progress 22 87
project 29 67
promin 19 53
promis 43 86
promot 36 64
pronounc 17 83
proof 14
proper 23
properti 41 79
propon - 60
proport 12
propos 39 75
proposit - 84
prosper 12
protect 44 87
protein 15 90
protest 37 84
proud 12
prove 24 77
provid 81 80
provinc 26
prussia 11
pryderi 15 94
psycholog 13
psychologist - 84
public 82 69
publish 38 80
pull 38 75
puppet 10
purchas 14 65
pure 16
puritan 11
purpos 29 42
purr 8
pursu 19 71
push 16 44
put 120 71
qaeda - 95
qualiti 17
quantifi 9
quantiti 10
quarter 21
quebec 11
queen 55 94
question 48 82
quick 49
quiet 16
rabbit - 42
race 14 83
radic 12 79
rag 9
rage 16
rail 10
rain 9
rais 41 70
rang 37 69
rank 29 91
rapid 36
rare 24
rat 9 84
rate 38 86
ratio - 64
reach 81 59
react - 49
reaction 9 71
read 20
readi 42 83
real 18 79
realiz - 40
realm 10
reason 47 55
rebellion 9 92
rebuild 9 83
receiv 56 46
recent 46 68
receptor 11 86
recogn 33 78
recognit 13
recommend 17
record 25
recov 16
recruit 8
recurs - 84
red 42 86
reduc 31 71
reduct 8
reed 12 86
refer 56 45
referendum - 83
reflect 31 82
reform 45 86
refuge 13 75
refus 25 57
regain 12
regard 27 19
regardless 12
regim 27 87
region 71 70
regist 12
regul 37 89
regular 19
reign 22 58
reject 23 86
relat 85 52
relationship 17 65
releas 26 68
relev 9
reli 8
relief 8
religi 44 63
religion 33 69
remain 111 85
remaind 8
remark 10
remedi 11 71
rememb 28 87
remov 17
renaiss 8
renam 11
renew 9
renounc - 71
repeat 14 71
replac 39 67
repli 42
report 46 64
repres 62 72
represent 12
repress 10 86
republ 46 97
republican 35 97
reput 8
request 10 44
requir 43 86
research 37 82
resembl 10
reserv 24 91
resid 37 74
residenti - 83
resign 9
resist 16
resolv 10
resourc 18 71
respect 39 60
respond 15 56
respons 103 84
rest 64 79
restor 24
restrict 20 80
result 105 56
resum 10 64
retail - 83
retain 19
retir 8
retriev - 71
return 116 55
reveal 11 67
reveng - 71
revenu 10
review 17 86
reviv 15 84
revolt 14 85
revolut 51 85
revolutionari 16 79
reward 11 58
rhiannon 8 69
ribbi 18 97
rice 8
rich 44 79
richard 16 86
rid 9
ride 41 77
right 115 81
ring 25 87
ringu - 61
riou - 83
rise 40 32
risk 45 91
ritual 8
rival 12 58
river 59 86
road 33
rob 8
robert 19 93
rochell - 94
rock 35 93
rod 10
rodman 9 96
role 46 65
roll 18
roman 45 92
roof 15 84
room 67 87
roosevelt 8
root 17 71
rose 38 79
rough 18
round 70 84
rout 17
row 11
royal 48 94
rsb 9
rule 67 79
ruler 11 68
run 150 81
rural 9
rush 25
russ - 95
russia 15 94
russian 22 94
ryn 20 85
sad 19 83
sadat - 95
saddl 8
safe 19
safeti - 77
sail 30 86
saint 26 63
sake 9
salaf - 90
salt 13
sam 11 93
sand 11
sandwich 8 88
sarah - 57
satisfi 17
saturday 8 95
saudi - 96
saurus - 94
save 43 53
saw 134 52
sax 13 81
saxon - 95
saxophon 23 93
saxophonist 8
say 450 69
scale 28 83
scarc 15
scare - 49
scene 14
scheme 8
scholar 23 86
school 46 78
schooner - 83
scienc 34 83
scientif 17
scientist 9 49
score - 54
scotia 13
scotland 29 94
scottish 37 96
scrape 12
scratch 12
scream 10 83
screenshot - 83
screenwrit - 83
script - 84
sea 138 97
seal - 83
search 22 74
season 16 58
seat 47 94
second 118 76
secret 31 78
secretari 8
section 25 69
secular 13 84
secur 23 70
see 269 66
seed 10
seek 47 64
seem 89 54
seiz 35 74
seizur - 84
select 17 74
self 35 82
sell 46 65
semant - 83
senat 32 97
send 73 86
senior 14
sens 23 87
sentenc 13 89
separ 42 76
septemb 16
sequenc 8
seri 27
serious 14
serv 69 59
servant 33 93
servic 58 83
session - 86
set 149 68
settl 39 70
settlement 33 63
settler 27 71
seven 33 93
sever 115
sex 8 89
sexual - 83
shake 24
shape 23 84
share 35 52
sharp 15 84
sharpli 9
sheep 13
shepherd - 87
shift 18
shiji - 94
shine 20
ship 37 81
shirley - 95
shiwozuchino - 83
shoe 13 84
shoot 15 83
shop 15 90
shore 36 88
short 51 83
shorter 9
shoulder 21
shout 15
show 83 64
shut 16
sick 11
side 94 85
sieg 10
sierra 12 98
sigh 8
sight 33
sign 24 70
signal 16 77
signific 60 65
silenc 14
silent 13
silhouett - 83
silk 8
silver 48 78
similar 57 53
simpl 17
simpli 15
simultan 8
sing 27
singl 53
sink 10
sir 9
sister 51 84
sit 156 92
site 36 89
situat 24
six 37 93
sixth 8
size 30 39
skill 28 89
skin 17 90
sky 19 84
slave 16 71
slay 9 83
sleep 48 89
slight 14
slip 8
slowli 21
small 95 67
smaller 18
smell 8
smile 20
smith 20 92
smoke 15
snow 18
snp - 96
social 88 80
socialist 23 86
societi 53 86
soft 21
soldier 26 89
sole 14
solut 11
sometim 52 58
somewhat 19
son 72 83
song 23 94
soon 82 70
sooner 16
soprano 9 83
sorcer 10 89
sore 10
sorri 15
sorrow 10
sort 13
soul 10
sound 43 73
soup 9 89
sourc 28 62
south 82 95
southern 42 55
sovereignti 9 84
soviet 38 97
sp - 55
space 21 86
spain 25 97
span 8
spanish 32 97
spare 9
spark 9
speak 96 77
speaker 9 80
speci 16 70
special 36 61
specif 39 68
specifi 9
speech 12
speed 17 82
spell 20 77
spend 21 77
spin 19
spirit 19
spite 15 83
splendid 13
split 13
spoon 11
sport 25 77
spot 18 83
spread 46 87
spring 45 90
squar 16
squirrel - 84
st 25 97
stabil 9
stabl 22 83
stack 8 84
staff 11
stage 29 94
stair 11
stalin 13
stanc - 71
stand 145 77
standard 30 75
star 20
stare 11
start 79 41
state 270 89
statement 14 86
station 10
status 13 49
stay 33 69
steal 11 77
steel 8
step 52 88
stick 40 84
still 128 67
stock 10 87
stone 46 90
stoorworm 18 95
stop 55 55
store 17 87
stori 11
storm 8
stove 17 80
straight 24
strait 10
strang 42 70
stranger 11 62
strategi 9
straw 11
stream 11
street 28 91
strength 15 54
stretch 21
strict 12
strike 40 80
string 10
stroke 15
strong 50 62
stronger 15 71
structur 53 80
struggl 27 86
student 31 77
studi 58 89
style 51 75
subdivid - 84
subdivis - 60
subject 34 77
submit 8 83
subprogram 11 84
subroutin 14 91
subsequ 19
substanc 8 64
substanti 21
substitut 8
succeed 15 54
success 67 77
successor 17 83
sudan - 94
sudden 41 83
suebicum - 94
suffer 32 82
suffici 10
sugar 12
suggest 37 45
suit 18
sultan 10
summer 28 91
summon 13 86
sun 39 91
sunday 37 79
superior 8
supper 20
suppli 24 88
support 112 84
suppos 20 62
suppress - 83
suprem 11
sure 57
surfac 21 87
surnam 51 95
surplus 9 87
surpris 24 73
surrend 8
surround 19
survey 8
surviv 29 64
suspect 10 73
sustain 8
swallow 11 84
swan - 84
swear 11
sweden 10
sweep 15
sweet 18 83
swift 16
swim 22 90
switch 10 74
sword 26 92
symbol 21
syrian - 95
system 146 92
tabl 51 90
tai - 96
tail 21 84
tailor - 89
take 340 60
takeov - 83
tale 9
taliban - 95
talk 36 60
tall 10
target 8 65
task 17 72
tast 10
tatter 9
tax 13
tea 14
teach 15 68
teacher 9 71
team 26 88
tear 36 82
technic 9
techniqu 14 88
technolog 30 93
teiji - 94
televis 9
tell 119 67
temper 10
temperatur 10 83
templ 9 88
temur - 97
ten 16 91
tend 24 71
tenor 9
tension 8
term 78 60
termin 9
terrac - 83
terribl 20
territori 41 89
terror 16 90
terrorist 10 83
test 20 89
testifi - 83
tete - 55
text 14
thank 35
theater 21 90
thee 31
theorem 8 87
theori 44 81
therefor 27
thi 30
thick 17 83
thief 8 68
thin 14
think 211 40
third 56 89
thoma 15 90
thorn - 83
thorndik 8
thou 38
though 94 54
thought 8
thousand 38 86
threat 12 86
threaten 21 67
three 144 65
throat 8
throne 14 79
throughout 47 71
throw 51 91
thrust 14
tianz - 94
tide 14
tie 17 86
tier - 92
tight 9
till 68
tilli - 86
time 366 60
timmi 19 97
timothi 11 95
tin 58 98
tini 19 86
tip 8
tire 24 71
tissu - 83
titl 21 47
tittlemous 12 97
toad - 83
tobacco 9
today 43 60
togeth 67 79
toghun - 95
toler 9 83
tone 15
tongu 17
tool 8
tooth 14
top 63 93
topic 8
toronto - 96
total 32 73
touch 37 84
toward 60 60
tower 16 88
town 66 82
township - 86
toy - 86
trace 17 83
track 10 83
tract 9 83
trade 53 78
tradit 62 74
traffick - 83
train 28 90
tran - 94
transfer 16 86
transform 17 86
transit 12
translat 10
transport 18 65
trap 8 70
travel 40 71
treasur 8
treat 19 34
treati 12
treatment 16 68
tree 92 98
trembl 19
trend 17 83
tri 83 43
trial 8 60
tribal - 83
tribe 15 87
trick 8 45
trip 19 60
troll 20 87
troop 22 79
troubl 38 71
trout - 71
true 42 62
truli 14
trust 10
truth 23 80
tugh - 97
tumbl 10
tumor - 91
tunnel 8
turabi - 94
turk 9
turkey 37 95
turkish 35
turn 121 74
turtl - 84
twelv 13 71
twenti 19
twentieth 9
twice 20
two 252 59
type 42 13
typic 41 75
ugli 18 71
uk 13 86
ul - 84
ultim 20
unabl 13 49
uncommon 9
undergo 9 65
undergradu 11 88
understand 47 83
unfinish - 62
unhappi 12
union 53 94
uniqu 13
unit 132 93
univers 80 94
unknown 15 90
unless 17
unlik 26
unusu 10
upper 24 74
upris 15 85
upstair 11 83
uraschimataro 8 98
urban 18 83
us. 58 63
usag 12
use 297 67
user - 87
usual 78 73
utter 10
v 9 63
vaccin - 83
vain 8
valid - 74
valley 25
valu 43 79
vanish 13 83
vari 25
variabl 22
varieti 22
various 65
vast 10
veget 10
ventur 8
verdict - 54
vernacular 8
version 17 74
vertebr - 87
via 12 64
victim 12 74
victori 12 84
vietnam 10 94
view 31 69
villag 34 84
violenc 13 83
violent 13
virginia 23
virtu 11
virus 15 87
visit 45 75
visitor 9
vistula 13 95
vitamin - 83
voic 48 86
volunt 8
vote 51 92
voter 12 86
vulner 8 77
w 23
wage 13
wait 57 91
wake 12 46
wale - 94
walk 55 82
wall 35 88
wander 22 86
want 107 29
war 123 94
warfar 9
warm 19
warn 8 34
warsaw 47 99
wash 17
washington 12 96
wast 12
watch 34 64
water 117 83
waupe 8 80
wave 22
way 169 54
weak 14 74
weaken 12 84
wealth 18 77
wealthi 10
weapon 13 71
wear 32 53
weav 8 86
websit 11 86
webster - 95
wed 14 86
wee 13
week 45 81
weep 18
weight 13
welcom 26
welfar 8
west 66 86
western 54 91
westminst 9
wet 9
wheat 8 83
wheel 10
whenev 10 60
wherea 14
whilst 8
whip 11
whisper 11 84
white 91 98
whole 90 88
wick 16
wide 53 74
widespread 11
widow 13 58
wife 121 84
wikinew - 95
wild 17
will 22
willi 21 97
william 45 96
wilt 15
win 45 67
wind 35 83
window 26
wine 18
wing 15 83
winter 37 80
wipe 10
wise 20 87
wish 66 73
wit 15
witch 16 83
withdraw 11 86
wizard - 83
woke - 62
woman 154 82
wonder 50 83
wood 52 89
wooden 22
wool 15 84
word 113 71
work 178 74
worker 20
world 202 78
worldwid 11
worri 8
worship 14 83
worth 15
wound 10
wretch 15
write 84 67
writer 16 77
wrong 13
x 14
y 18 84
yale - 95
yard 19 90
ye 9
year 231 44
yellow 20 35
yesterday 8 84
york 34 97
yosemit - 94
young 91 85
younger 18 61
youngest 21 37
youth 18 84
yuan 32 91
zhu - 95
zia - 95
zombi - 74
zone - 83
`;
