/** English words that carry no matter of their own: they are not looked for. Question words are among them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am an and any are aren't as at be because been before being
   below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each
   either else ever few for from further get gets getting give given gives go goes got had hadn't has hasn't have
   haven't having he he'd he'll he's her here here's hers herself him himself his how how's i i'd i'll i'm i've if in
   into is isn't it it'd it'll it's its itself just let let's like many may me might mine more most much must my myself
   no nor not now of off on once one only or other ought our ours ourselves out over own per please quite rather really
   same shall shan't she she'd she'll she's should shouldn't since so some such than that that's the their theirs them
   themselves then there there's these they they'd they'll they're they've this those through thus to too under until
   up upon us very was wasn't we we'd we'll we're we've were weren't what what's whats when when's where where's whether
   which while who who's whom whose why why's will with within without won't would wouldn't yes yet you you'd you'll
   you're you've your yours yourself yourselves tell know say anything something someone anyone happen happens happened happening going gone
   whatever exactly thing things guy guys story article
   why'd how'd what'd where'd who'd when'd don t s d ll m re ve didnt doesnt dont isnt wasnt arent werent hes shes theyre im ive cant wont couldnt wouldnt
   shouldnt hasnt havent hadnt thats whos hows`
    .split(/\s+/)
    .flatMap((word) => [word, word.replaceAll("'", '')]),
);
