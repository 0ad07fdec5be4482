/** Names that are places, peoples, days or months, and so no person and no organisation. Data, lower case. */

const namesOf = (list: string): readonly string[] => list.split(/\s*,\s*/u).map((name) => name.trim());

const COUNTRIES =
  namesOf(`afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas,
  bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, herzegovina, botswana, brazil, britain,
  brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, central african republic, chad, chile,
  china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia, denmark, djibouti, dominica,
  dominican republic, east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia, ethiopia, fiji,
  finland, france, gabon, gambia, georgia, germany, ghana, great britain, greece, grenada, guatemala, guinea, guyana, haiti,
  holland, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan,
  jordan, kazakhstan, kenya, korea, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania,
  luxembourg, macau, macedonia, north macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico,
  moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger,
  nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines,
  poland, portugal, puerto rico, qatar, romania, russia, rwanda, samoa, saudi arabia, scotland, senegal, serbia, seychelles,
  sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, soviet union, spain, sri lanka,
  sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, trinidad, tunisia, turkey,
  turkmenistan, uganda, ukraine, united arab emirates, united kingdom, united states, united states of america, uruguay,
  uzbekistan, vanuatu, venezuela, vietnam, wales, west bank, yemen, yugoslavia, zaire, zambia, zimbabwe, u.s., us, usa, u.s.a., u.k.,
  uk, uae, ussr, eu, america, europe, asia, africa, antarctica, latin america, north america, south america, central america,
  middle east, far east, gaza, gaza strip, crimea, chechnya, kashmir, kurdistan, catalonia, bavaria, siberia, gulf, balkans,
  scandinavia, caribbean, arctic, pacific, atlantic, mediterranean`);

const STATES =
  namesOf(`alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho,
  illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
  montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon,
  pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, washington,
  wisconsin, wyoming, district of columbia, guam, ontario, quebec, alberta, british columbia, manitoba, saskatchewan, nova scotia,
  new south wales, queensland, tasmania, ala., ariz., ark., calif., colo., conn., del., fla., ga., ill., ind., kan., ky., la., md.,
  mass., mich., minn., miss., mo., mont., neb., nev., n.h., n.j., n.m., n.y., n.c., n.d., okla., ore., pa., r.i., s.c., s.d., tenn.,
  tex., vt., va., wash., w.va., wis., wyo., d.c., new england, midwest, south, north, west, east, southwest, northeast, northwest,
  southeast, silicon valley, wall street, capitol hill, hollywood, broadway, downing street`);

const CITIES =
  namesOf(`aleppo, algiers, amsterdam, ankara, athens, atlanta, auckland, austin, baghdad, baltimore, bangkok, barcelona,
  beijing, beirut, belfast, belgrade, berlin, birmingham, bogota, bonn, boston, brasilia, bratislava, brooklyn, brussels, bucharest,
  budapest, buenos aires, buffalo, cairo, calcutta, canberra, cape town, caracas, charleston, charlotte, chicago, cincinnati,
  cleveland, cologne, copenhagen, dallas, damascus, davos, delhi, denver, des moines, detroit, dhaka, dubai, dublin, edinburgh,
  el paso, flint, fort worth, frankfurt, geneva, glasgow, hamburg, hanoi, harare, havana, helsinki, houston, indianapolis, istanbul,
  jakarta, jerusalem, johannesburg, kabul, kandahar, karachi, khartoum, kiev, kyiv, kuala lumpur, kinshasa, lagos, lahore, las vegas,
  lima, lisbon, liverpool, london, long beach, los angeles, lyon, madrid, manchester, manhattan, manila, melbourne, memphis,
  mexico city, miami, milan, milwaukee, minneapolis, minsk, mogadishu, montreal, moscow, mosul, mumbai, munich, nairobi, nashville,
  new delhi, new orleans, new york city, newark, oakland, omaha, orlando, oslo, ottawa, oxford, palo alto, paris, philadelphia,
  phoenix, pittsburgh, portland, prague, pyongyang, quito, raleigh, richmond, riga, rio de janeiro, riyadh, rome, sacramento, saigon,
  salt lake city, san antonio, san diego, san francisco, san jose, santiago, sao paulo, são paulo, sarajevo, seattle, seoul,
  shanghai, sofia, st. louis, st. petersburg, stockholm, stuttgart, sydney, taipei, tampa, tehran, tel aviv, tokyo, toronto, tripoli,
  aden, accra, addis ababa, albany, albuquerque, alexandria, almaty, amman, anchorage, annapolis, antwerp, ashgabat, asuncion, baku, bamako,
  bandung, bangalore, bangui, banjul, basra, baton rouge, beirut, benghazi, bengaluru, bern, bethesda, birmingham, bishkek, bissau, boise,
  bordeaux, brazzaville, bremen, brisbane, bristol, bruges, bujumbura, bulawayo, busan, calgary, cambridge, cancun,
  cardiff, casablanca, chennai, chisinau, chittagong, christchurch, colombo, columbus, conakry, coventry, dakar, dar es salaam,
  dayton, detroit, dili, djibouti, doha, donetsk, dortmund, dresden, durban, dushanbe, düsseldorf, duesseldorf, edmonton, entebbe,
  essen, fairfax, fallujah, freetown, fresno, fukushima, gaborone, gdansk, genoa, ghent, gothenburg, grenoble, grozny,
  guadalajara, guangzhou, guantanamo, guatemala city, halifax, hanover, hartford, heidelberg, helmand, herat, hiroshima, ho chi minh city,
  hobart, homs, honolulu, hyderabad, idlib, innsbruck, islamabad, izmir, jacksonville, jalalabad, jeddah, kampala, kansas city,
  kathmandu, kaohsiung, kharkiv, kigali, kobe, kolkata, krakow, kunduz, kunming, kuwait city, kyoto, la paz, lausanne, leeds,
  leicester, leipzig, libreville, lille, lilongwe, little rock, ljubljana, lome, louisville, luanda, lubumbashi, lucerne, lusaka, lviv,
  macao, malaga, malmo, managua, manama, maputo, mariupol, marrakech, marseille, mecca, medellin, medina, memphis, misrata, mobile,
  mombasa, monrovia, monterrey, montevideo, muscat, nagasaki, nagoya, naples, nassau, niamey, nicosia, norfolk,
  nottingham, nouakchott, novosibirsk, nuremberg, odesa, odessa, oklahoma city, osaka, ouagadougou, palermo, panama city, peshawar, perth,
  phnom penh, plymouth, port-au-prince, port of spain, porto, porto alegre, portsmouth, pristina, providence, quebec city, rabat, ramallah,
  rangoon, raqqa, recife, reykjavik, rotterdam, salzburg, samarra, san juan, san sanaa, sapporo,
  scottsdale, seville, sharm el-sheikh, sheffield, shenzhen, sochi, southampton, spokane, srinagar, strasbourg, surabaya, suva, syracuse,
  tacoma, tallahassee, tallinn, tampere, tashkent, tbilisi, tegucigalpa, the hague, thessaloniki, tijuana, tikrit, tirana, toledo, toulouse,
  trenton, trieste, tulsa, turin, ulaanbaatar, utrecht, valencia, valletta, valparaiso, vientiane, vladivostok, volgograd, wellington,
  wichita, wilmington, windhoek, winnipeg, wolverhampton, wuhan, yaounde, yekaterinburg, yerevan, yokohama, zaragoza,
  tucson, tunis, vancouver, vatican city, venice, vienna, vilnius, warsaw, washington d.c., yangon, zagreb, zurich, zürich`);

const PEOPLES =
  namesOf(`afghan, african, african-american, albanian, algerian, american, americans, arab, arabs, argentine, armenian,
  asian, australian, austrian, belarusian, belgian, bosnian, brazilian, british, briton, britons, bulgarian, cambodian, canadian,
  catalan, chechen, chilean, chinese, colombian, croatian, cuban, cypriot, czech, danish, dutch, ecuadorian, egyptian, english,
  estonian, ethiopian, european, europeans, filipino, finnish, french, georgian, german, germans, ghanaian, greek, haitian, hispanic,
  hispanics, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, islamic, islamist, israeli, israelis, italian, jamaican,
  japanese, jordanian, kazakh, kenyan, korean, kurd, kurdish, kurds, kuwaiti, latino, latinos, latvian, lebanese, liberian, libyan,
  lithuanian, macedonian, malaysian, maltese, mexican, mexicans, mongolian, moroccan, nepalese, nigerian, north korean, northern,
  norwegian, pakistani, palestinian, palestinians, panamanian, peruvian, polish, portuguese, qatari, roma, romanian, russian, russians,
  rwandan, saudi, scottish, senegalese, serb, serbian, serbs, shia, shiite, sikh, slovak, slovenian, somali, south african, south korean,
  southern, soviet, spanish, sri lankan, sudanese, sunni, swedish, swiss, syrian, syrians, taiwanese, thai, tibetan, tunisian, turk,
  turkish, turks, ugandan, ukrainian, uzbek, venezuelan, vietnamese, welsh, western, eastern, yemeni, zimbabwean, jewish, jew, jews,
  muslim, muslims, christian, christians, catholic, catholics, protestant, hindu, buddhist, mormon, evangelical, evangelicals, texan,
  californian, alaskan, floridian, nazi, nazis`);

const CALENDAR =
  namesOf(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june,
  july, august, september, october, november, december, jan., feb., mar., apr., jun., jul., aug., sept., sep., oct., nov., dec.,
  mon., tue., wed., thu., fri., sat., sun., christmas, easter, thanksgiving, ramadan, halloween, new year`);

export const PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...STATES, ...CITIES]);
export const PEOPLES_AND_FAITHS: ReadonlySet<string> = new Set(PEOPLES);
export const CALENDAR_NAMES: ReadonlySet<string> = new Set(CALENDAR);

/** A name that ends with one of these is a place, a building, a road: "Jackson County", "Trump Tower". */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  namesOf(`county, river, street, avenue, boulevard, road, lane, drive, island, islands, city, town, village, hill, hills, mountain,
    mountains, valley, lake, bay, beach, park, square, bridge, tower, towers, building, plaza, airport, station, coast, sea, ocean,
    desert, forest, springs, falls, creek, heights, district, province, peninsula, strait, canal, harbor, harbour, port, stadium,
    arena, hotel, palace, castle, cathedral, mosque, temple, memorial, monument, highway, freeway, turnpike, garden, gardens, inn,
    resort, casino, hall, center, centre, mall, borough, township, parish, isle, isles, ridge, point, trail, base, camp, prison, jail`),
);

/** A name that begins with one of these is a place more often than a person: "South Bend", "Los Alamos". */
export const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  namesOf(`new, north, south, east, west, northern, southern, eastern, western, los, las, san, santa, st., saint, fort, mount, lake, cape,
    port, upper, lower, central, el, great, old, grand, camp, port, point`),
);
