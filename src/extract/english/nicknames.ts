/** Short forms of given names that are no beginning of the long form. Data for `same-person.ts`, lower case. */
const SETS = `william bill billy will willy; robert bob bobby rob robbie bert; richard dick rick ricky rich; james jim jimmy jamie;
  john jack johnny jon; michael mike mick mickey; joseph joe joey; thomas tom tommy; edward ed eddie ted teddy ned; theodore ted
  teddy theo; charles charlie chuck chas; henry harry hank; anthony tony; david dave davey; daniel dan danny; donald don donnie;
  kenneth ken kenny; lawrence larry laurence; leonard len lenny leo; matthew matt; nicholas nick nicky; patrick pat paddy; peter
  pete; ronald ron ronnie; samuel sam sammy; stephen steven steve; gregory greg; andrew andy drew; benjamin ben benny; bernard
  bernie; christopher chris kit topher; elizabeth liz beth betsy betty lizzie eliza libby; margaret maggie meg peggy; katherine
  catherine kate kathy cathy katie; deborah deb debbie; jennifer jen jenny; patricia pat patty tricia trish; rebecca becky;
  susan sue susie; barbara barb; victoria vicky tori; virginia ginny; dorothy dot; jacqueline jackie; judith judy; pamela pam;
  philip phil phillip; raymond ray; alexander alex sasha sandy; alexandra alex sandra sasha; albert al bert; alan al; francis
  frank; franklin frank; frederick fred freddie; gerald jerry gerry; jeffrey jeff geoff; geoffrey geoff jeff; harold hal harry;
  walter walt wally; vladimir vlad volodya; nathaniel nate nat; nathan nate; timothy tim; terence terry; zachary zach zack;
  rafael ralph; eugene gene; jeremiah jerry; isaac ike; abraham abe; martin marty; melvin mel; oliver ollie; vincent vince vinny;
  mohammed muhammad mohamed mohammad; sergei sergey; dmitri dmitry; yuri yury; antonio tony; jose pepe`;

const sets: readonly ReadonlySet<string>[] = SETS.split(';').map((set) => new Set(set.trim().split(/\s+/u)));

/** Whether two given names, in lower case, can be the same person's: alike, one the beginning of the other, or a nickname. */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const initial = short.replace(/\.$/u, '');
  if (initial.length === 1) return long.startsWith(initial);
  if (initial.length >= 3 && long.startsWith(initial)) return true;
  return sets.some((set) => set.has(one) && set.has(other));
}
