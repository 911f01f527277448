/**
 * Word classes the letters and rules share. `verb+` stands for all its forms, `noun~` for singular and plural.
 * A class says what a word is in the language of work, never what a sentence in a test happens to use.
 */
export const CLASSES: Record<string, string> = {
  /** Units of a clock: a limit in them is a response time, not a deadline. */
  clock: 'h hour~ hrs hr~ mins minute~ min~ second~ sec~',
  /** Units of the calendar. */
  period:
    'cycle~ day~ fortnight~ half halves iteration~ month~ mth~ quarter~ season~ semester~ sprint~ term~ weekday~ week~ wk~ workday~ year~ yr~',
  /** Things that come round: after "every", "each", "a", "per" they make a cadence or a rate. */
  round:
    'afternoon cycle day evening fortnight hour minute monday month morning night payday period quarter release semester shift sprint term week weekday wk workday year',
  month:
    'apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct october sep sept september',
  /** Qualities of a person or of work. */
  trait:
    'accommodating accountable adaptable ambitious approachable articulate attentive caring charismatic collaborative committed compassionate composed confident conscientious considerate consistent cooperative courteous creative credible decisive dedicated dependable dignity diligent diplomatic driven effective efficient empathetic empathic energetic engaged enthusiastic focused focussed friendly gracious helpful humble hungry influential innovative inspirational inspiring kind kinder likeable loyal meticulous mindful motivated obliging passionate personable persuasive pleasant polite presentable proactive proactively productive professional punctual reliable resilient respectable respectful responsive sympathetic tactful thorough timely trustworthy vigilant welcoming',
  /** Traits that are also plain words: only after "be", "more" and the like. */
  mild: 'agile alert analytical assertive autonomous aware better calm careful clear clearer commercial constructive curious disciplined dynamic faster flexible honest independent mature open organised organized patient personal polished positive present quicker responsible sensitive smart strategic structured supportive transparent understanding visible warm willing',
  /** More of a quality. */
  comparative:
    'bigger bolder brighter calmer cleaner clearer closer deeper easier fresher friendlier gentler greater happier harder healthier kinder larger livelier neater nicer quicker richer safer sharper slicker smarter smoother stronger tidier warmer wider',
  /** What even a careful person gets wrong now and then, or what others decide. */
  fallible:
    'absence~ accident~ breakage~ bug~ cancellation~ churn complaint~ conflict~ correction~ damage~ defect~ detractor~ deviation~ difference~ disagreement~ discrepancy~ dispute~ downtime error~ escalation~ escape~ failure~ fall~ fault~ flaw~ hiccup~ illness incident~ injury~ issue~ late loss~ lost mislabeled mislabelled mispick~ misroute~ misscan~ miss~ mistake~ omission~ outage~ problem~ query~ refund~ regression~ rejection~ rejects resignation~ return~ rework rollback~ sick sickness slip~ spill~ typo~ variance~ waste wrong',
  /** Measures that nobody holds at 100%. */
  ideal:
    'accepted accuracy accurate accurately adherence agreement approval approve approved attendance availability clean close conversion correct correctly csat customers delighted delivery efficiency engagement fcr flawless forecast free happy loyalty nps occupancy pass perfect positive productivity qa quality recommended renewal~ resolution retained retention reviews right satisfaction satisfied satisfy score~ star success successful understanding uptime utilisation utilization win yield',
  /** Irregular ones; the rest end in -ed. */
  participle:
    'bought bound brought built caught chosen cut dealt done drawn found given ground held kept laid lent lost made met paid put read redone rewritten run seen sent set shut sold spent split spun stuck taken thrown told upheld used worn wound written',
  /** People whose free choice the employee does not command. */
  others:
    'association board client~ colleague~ committee competitors council customer~ department~ directors doctors drivers employees everybody everyone finance guests hr manager~ mates members neighbours office parents people pupils residents staff students supplier~ teammates team~ union vendor~',
  moves:
    'bring climb down expand extend fall get grow improve~ move narrow push rise shrink strengthen take up widen',
  leave:
    "absence accident adoption bereavement carer's carer~ compassionate dependants family fmla grievance injury jury mat maternity medical military parental pat paternal paternity pregnancy sick sickness stress unpaid",
  why: 'anxiety appointments baby back bereavement birth cancer child children dad depression doctor father funeral health hospital illness jury kids medical mother mum operation stress surgery treatment',
  ask: 'asked asking ask~ demanded demand~ insisted needing needs requested requesting request~ wanted wants',
  told: 'brought complain complained complaining complaint~ contacted discussing emailed going gone raised ran rang reported reporting running spoke talked talking tipped told turned went writing wrote',
  customer:
    'caller~ candidate~ client~ consumer critic~ customer~ diner~ guest~ judge learner~ member~ parent~ passenger~ patient~ public pupil~ resident~ shopper~ student~ supplier tenant~ traveller~ user~',
  agepart: 'old older oldest young younger youngest',
  folk: 'bloke boys colleagues crowd employee~ folk girl~ guy~ head~ kids ladies lad~ man men minds ones people person staff team woman women worker~',
  near: 'approaching before close coming counting due near nearing past ready thinking till until wait waiting',
  /** Who decides elsewhere. */
  outsider:
    'agency airline app bank board captain charity child children client colleagues committee competitor~ consultants council court customer director~ doctors donors drivers editors family~ finance foundation government guest heritage hr inspector~ insurer investors judge~ jury landlord~ managers market media ministry neighbour~ owner~ paper parent patient police press public regulator relatives rival~ staff supplier~ surgeons team~ tenant~ trust trustee~ union vendor volunteers voters',
  gendered:
    "bloke~ blonde boys christian dad~ father~ female~ foreigner girl~ grandfather~ grandmother~ housewife immigrant jew lady~ lad~ lesbian male~ man men mom mother~ mum~ muslim wife woman woman's women",
  since: 'after back came comes coming returned return~ since',
  private:
    'accent age anxiety background beliefs body bump church condition counselling culture depression diagnosis disability divorce ethnicity faith figure gender god hair health heart hip illness knee looks marriage medical medication mosque nationality operation origin pregnancy race religion sexuality surgery therapist therapy treatment weight',
  belief:
    "atheist bible bisexual buddhist burka catholic christian christianity church crucifix diwali eid evangelical faith fasting fasts gay hajj headscarf hijab hindu homosexual islam islamic jehovah jehovah's jew jewish kippah koran lesbian lgbt lgbtq mormon mosque muslim niqab prayer~ praying queer quran ramadan religion religious rosary sabbath shabbat sikh synagogue transgender transitioning transsexual turban veil",
  health:
    "addiction adhd alcoholic alcoholism antidepressants anxiety arthritis asperger's asperger~ asthma asthmatic autism autistic bipolar blind blindness burnout cancer chemo chemotherapy colitis cripple crohn's crutches deaf deafness dementia depressed depression diabetes diabetic diagnosed diagnosis dialysis disability disabled dyslexia dyslexic dyspraxia endometriosis epilepsy epileptic fat fibromyalgia frail handicap handicapped hiv ill illness infertility insomnia insulin limp~ lupus migraine~ neurodivergent obese obesity ocd overweight pacemaker parkinson's ptsd rehab schizophrenia sclerosis seizures sickly skinny sober stammer~ stutter~ therapist tourettes transplant tumour unwell wheelchair",
  bodily:
    'back bladder chronic drink drinking eyesight health hearing heart hip joint knee medical period sleep stomach weight',
  service:
    'access act adviser allowance assessment~ awareness badge bay benefit~ calendar case~ center centre charity child children claim~ client~ clinic club course customer~ department display~ equality festival file~ form~ foundation group~ guest~ guide hospital law leaflet~ letter~ log~ matron meals menu module network nurse parking passenger~ patient~ pay payments payroll policy procedure~ pupil~ queries ramp rates record~ register report~ requests research resident~ retry room~ rules scheme screening service~ student~ team toilet tracker training trust unit user~ visitor~ ward wing',
  complains: 'complains complaint~ leave~ made make~ quit~ switch unhappy',
  neg: "aren't can't cannot cant doesn't don't dont hardly isn't little never no nobody none nor not nothing refuse~ without won't wont wouldn't",
  voice:
    'amendments appeal~ arguing argument~ commenting comment~ consultation conversation correspondence debatable debate dialogue discussion excuses explanation~ feedback input negotiable negotiation objecting objection~ opinion~ question~ rebuttal remark~ reply replying response side suggestion~ thoughts version view~',
  voiced:
    'answer appeal appealing arguing challenge comment debate discuss discussing dispute negotiate object objecting reply replying respond',
  modal: 'can could do does may must shall should will',
  pron: "he he'll he's i she she'll she's they they'll they're we you you'll you're you've",
  poss: 'her his their your',
  exit: 'cease ceased departure dismiss dismissal dismissed ended ending end~ exit exited fired go going gone leave~ leaving let out over redundant released replaced sacked terminate terminated termination',
  ousted:
    'dismiss dismissal dismissed exit exited fired redundant released sacked terminate terminated termination',
  succeed:
    'back chance change expect~ future hope improve improvement improving keep last make meet pass passing prospect realistic staying succeed survive turn way work',
  regardless: 'anyway definitely inevitably irrespective regardless whatever',
  mere: 'basically just mainly mere merely only purely really simply',
  /** Words that name a trait or a kind of person and nothing of work, unless they qualify a thing ("lazy loading"). */
  slur: 'abrasive aggressive airhead aloof apathetic argumentative arrogant backstabber belligerent bigheaded bigoted bossy brat brazen bully busybody callous cantankerous catty chancer childish clueless cocky combative complainer conceited condescending confrontational conniving coward crook cruel crybaby cunning cynical deadwood deceitful defensive defiant devious dictator dinosaur dishonest disloyal disorganised disorganized disrespectful domineering doormat dumb egotistical entitled fantasist feckless flaky fool foolish forgetful fraud freeloader gormless gossip greedy grumpy heartless hopeless hostile hothead hotheaded hypocrite hypocritical hysterical idiot idiotic idle ignorant immature impertinent incompetent inconsiderate indifferent infantile insecure insincere insolent insufferable irresponsible jealous jobsworth joker juvenile lackadaisical layabout lazy leech liability liar loser lout malcontent malicious manipulative meek miserable moaner moaning moody moron narcissist narcissistic nasty needy negative neurotic nosy oblivious obnoxious obstinate obstructive overbearing oversensitive paranoid parasite pathetic patronising patronizing pessimistic petty petulant pigheaded pompous prickly pushover rebellious reckless rude ruthless sarcastic scatterbrained scheming scrounger scruffy selfish shameless shifty shirker skiver slacker slob slovenly sly smug sneaky snide snob snobbish snowflake spineless spiteful spoiled spoilt sponger standoffish stroppy stubborn stupid sulking sulky sulk~ sullen surly temperamental thief thoughtless thug timid touchy toxic troublemaker tyrant unambitious uncaring uncooperative undisciplined unfriendly ungrateful unlikeable unmotivated unpleasant unprincipled unreliable unscrupulous unstable untrustworthy useless vindictive volatile waster weasel weird weirdo whiner whingeing whinger whinging workshy worthless yob',
  badly:
    'appalling awful bad crap disgraceful disruptive dreadful horrible lousy nasty negative poor rotten rubbish shocking sour stinking terrible wrong',
  virtue:
    'accountability ambition awareness backbone character commitment conscience dedication discipline drive enthusiasm ethic grit guts honesty humility hunger initiative integrity interest loyalty maturity moral~ motivation passion respect sense spine',
  help: 'assistance backup coach coaching course~ guidance help mentor mentoring resources supervision support trainer training',
  season:
    'appraisal audit autumn break christmas easter fall holidays inspection launch peak relaunch review season spring stocktake summer winter',
  toplan: 'agreement launch launching now pip plan signing start starting the this today',
  datename: 'cob eod eop',
  event:
    '1:1 appraisal~ assessment~ audit~ autumn break checkins checkin~ close conference~ evaluation~ event exam~ holiday~ inspection~ interview launch meeting~ milestone~ payday release reports report~ retrospective~ retro~ reviews review~ season session~ spring standup~ stocktake summer visit~ winter',
  cadence: 'annually bimonthly biweekly daily fortnightly hourly monthly nightly quarterly weekly yearly',
  /** The plan and its parts. */
  plan: 'period pip plan probation process program programme review trial window',
  /** Adverbs that may stand between subject and verb. */
  adverb:
    'again also always both carefully clearly consistently correctly effectively either fully generally ideally immediately just never not only openly please proactively professionally promptly properly quickly really regularly simply still then timely well',
  /** Verbs that make a goal unmeasurable where it has no measure: the labelling's list and their close kin. */
  unmeasurable:
    'appreciate+ be become+ better buy care commit+ consider+ contribute+ cultivate+ demonstrate+ develop+ display+ engage+ enhance+ ensure+ feel focus+ grasp+ grow improve+ know~ learn+ love master+ model motivate+ own prioritise+ recognise+ reflect+ remember respect+ sharpen+ show+ strengthen+ support+ think understand value+ want~ work',
  /** Further verbs that show nothing by themselves. */
  soft: 'acting act~ adapt+ aim+ behave+ bringing bring~ come~ communicate+ conduct+ dealing deal~ drive driving enjoy+ follow+ getting get~ give~ giving go goes has have having keeping keep~ lead~ liaise+ live look+ make~ making manage+ operate+ provide+ pull+ put~ relate+ remain+ represent+ seek+ setting set~ stay+ step+ strive take~ taking treat+ try',
  /** A direction without a target. */
  direction:
    'accelerate+ achieve+ attain+ beat~ boost+ curb+ cutting cut~ decrease+ drop+ exceed+ growing grow~ hitting hit~ increase+ lessen+ lift+ limit+ lower+ maximise+ maximize+ minimise+ minimize+ quicken+ raise+ reach+ reduce+ score+ shorten+ slash+ speed+ surpass+ tighten+ trim+',
  /** Verbs whose act leaves a done state that a record shows. */
  done: 'acknowledge+ add+ administer+ agree+ allocate+ amend+ analyse+ analyze+ apologise+ apologize+ appoint+ approve+ archive+ arrange+ assign+ attend+ audit+ automate+ award+ balance+ bank+ benchmark+ book+ building build~ built calculate+ calibrate+ cancel+ carry+ certify+ circulate+ clear+ close+ code+ collate+ collect+ commission+ compile+ complete+ configure+ confirm+ consolidate+ convert+ correct+ count+ countersign+ create+ debrief+ decommission+ define+ delete+ deliver+ demo+ demolish+ demonstrate deploy+ deprecate+ design+ dig+ digitise+ digitize+ discharge+ distribute+ document+ draft+ earn+ edit+ email+ enrol+ enroll+ enter+ erect+ establish+ evaluate+ facilitate+ file+ fill+ film+ finalise+ finalize+ finish+ fit+ fix+ forecast+ gather+ generate+ grant+ handing hand~ held hire+ holding hold~ host+ identify+ implement+ index+ initial+ inspect+ install+ interview+ introduce+ invoice+ issue+ join+ label+ launch+ list+ lodge+ log+ map+ meeting meet~ merge+ met migrate+ move+ negotiate+ nominate+ obtain+ onboard+ open+ order+ organise+ organize+ outline+ overhaul+ paid paint+ pass+ patch+ pay~ perform+ photograph+ pilot+ place+ plant+ post+ pour+ prepare+ present+ print+ produce+ proofread+ propose+ publish+ qualify+ quote+ read~ rebook+ rebuild+ recommend+ reconcile+ record+ recover+ recruit+ rectify+ redesign+ redo~ refactor+ refill+ refund+ refurbish+ register+ rehearse+ reindex+ relaunch+ release+ remove+ renegotiate+ renew+ reorder+ repaint+ repair+ replace+ reschedule+ resign+ resit+ resolve+ restock+ restore+ resubmit+ retake+ retire+ return+ review+ rewrite+ rewritten roll+ running run~ schedule+ secure+ selling sell~ sending send~ sent settle+ shadow+ share+ ship+ sign+ sit~ sold source+ stamp+ start+ study+ submit+ summarise+ summarize+ survey+ swap+ switch+ tabulate+ tag+ terminate+ test+ transcribe+ transfer+ translate+ turn~ update+ upload+ validate+ verify+ visit+ vote+ winning win~ wire+ withdraw+ won write+ writes written',
  /** Acts without an end: a duty until a standard is set. */
  duty: 'advise+ analyse+ answer+ apply+ argue+ arrive+ ask+ assess+ assist+ back+ bring~ call+ carry+ chart+ chase+ check+ clean+ clock+ coach+ comment+ commit+ conduct+ consult+ contact+ cook+ cover+ deploy+ discuss+ dispatch+ dispense+ display+ document+ dress+ drive empty+ escalate+ explain+ flag+ gossip+ grade+ greet+ guard+ handle+ help+ inform+ input+ interrupt+ invite+ keeping keep~ kept key+ knock+ label+ leave~ left let lift+ listen+ load+ lock+ made maintain+ make~ mark+ measure+ mentor+ minute+ monitor+ mop+ move+ observe+ offer+ open+ pack+ park+ patrol+ phone+ pick+ plan+ post+ prep+ price+ process+ prospect+ push+ put~ raise+ read~ refer+ reply+ report+ request+ research+ respond+ ring~ save+ scan+ screen+ search+ sell+ serve+ setting set~ shout+ smile+ smoke+ sort+ speaking speak~ stack+ stock+ store+ supervise+ swear+ sweep+ swipe+ take~ teach teaching tell test+ tidy+ told track+ train+ transport+ triage+ turn+ type+ unlock+ unpack+ upload+ upsell+ use+ wash+ watch+ wear weigh+ welcome+ wipe+ worn',
  /** Traits, broad areas and qualities: never an object one can point at. */
  area: 'accuracy admin appearance attendance attitude awareness behaviour~ best capability client~ colleagues commitment communication competence competency compliance conduct confidence culture customer~ deadline~ delegation delivery development discipline drive duties effectiveness effort empathy energy engagement enthusiasm everything excellence expectations focus growth housekeeping impact improvement influence initiative integrity job judgement knowledge leadership level management manner mindset morale motivation organisation output ownership pace people performance planning potential presence priorities productivity professionalism progress punctuality quality relationship~ reliability resilience responsibility~ result~ role safety sales service skill~ speed stakeholders standard~ strategy stuff style success task team things thinking timekeeping tone training values work workload',
  /** Nouns that come with a number in the records. */
  metric:
    'absence~ accident~ accuracy adherence aht attendance average~ backlog~ bookings budget bug~ calls complaint~ conversion~ cost~ count~ coverage csat deals debt defect~ engagement enquiries error~ escalation~ failure~ falls fault~ footfall incident~ kpi~ latency lateness leads lines margin~ mispick~ miss~ mistake~ nps occupancy orders overdue overtime percentage~ pipeline queue~ quota rate~ ratio~ referrals refund~ removals resolution~ response~ return~ revenue rework score~ scrap shrinkage spend subscribers target~ tickets time~ transfers turnaround turnover units uptime variance~ visits volume~ waste',
  /** Things that go wrong and are counted one by one. */
  fault:
    'absence~ accident~ alert~ arrival~ avoidable blank breach~ breakage~ bug~ call collision~ complaint~ correction~ critical damages damage~ day~ defect~ delay~ deviation~ discrepancy~ double duplicate~ error~ escalation~ failed failure~ fail~ fall~ fault~ finding~ fine~ gap~ high incident~ infringement~ injury~ instance~ interruption~ invoice~ item~ lapse~ lateness late~ loss~ major minor mispick~ miss missed missing mistake~ noshow~ occasion~ occurrence~ omission~ open outage~ outstanding overdue overrun~ penalty~ personal point~ preventable query~ refund~ rejection~ reject~ reopened repeat repeated return~ rework rollback~ severe shift~ shortfall~ show~ spill~ stockout~ strike~ swear ticket~ transfer~ typo~ unanswered unapproved unassigned unauthorised unauthorized uncoded unexcused unexplained unlogged unplanned unread unresolved unsigned untagged upheld variance~ violation~ warning~',
  /** What may join a second act to a first; what turns from an act to its reason; forms of "be" and "have". */
  joint: '& , and plus then',
  turn: 'because if so unless when',
  copula: "be is are was were has have being been isn't",
  determiner: 'a all an another any both each every her his its my one our that the their this your',
  quantifier: 'all any both each every whole',
  /** Function words: never the content of an object. */
  function:
    "a able about across after again against all along also although am among an and any anyone are around as at away back be because been before being between bit both but by can could day days did do does doing down during each either every everybody everyone expected fashion for forward from further get going had has have having he her here him his how however i if in into is it it's its just kind least less level levels life lot make manner many may me might more most much must my need needed needs neither no nor not of off ok on once only or order other others our out over own part people per person please required same shall she should since so some somebody someone sort such sure than that the their them then there these they thing things this those though through till time times to too towards under unless until up us very was way we week weeks well were what when where whether which while who whose why will with within without would you your",
  person:
    'administrator~ adviser~ advisor~ agent~ all analyst~ anyone assistant~ associate~ boss buyer~ carer~ cashier~ chef~ cleaner~ clerk~ colleague~ consultant~ cook~ coordinator~ designer~ developer~ director driver~ employee~ engineer~ everybody everyone guard~ head hr lead leader~ manager~ member~ nurse~ officer~ operator~ owner~ packer~ partner picker~ planner~ receptionist~ rep~ server~ staff supervisor~ teacher~ team~ technician~ worker~ writer~',
  /** Words that judge work or a way of working without a fact. */
  judged:
    'amateur amateurish annoying appalling atrocious awful awkward bad badly baffling bland bored boring careless chaotic clumsy concerning confusing deficient disappointed disappointing disengaged disinterested disorganised distracted draining dreadful dull embarrassing exhausting forgettable frustrating grating haphazard hopeless inadequate inappropriate inconsistent indifferent insufficient irritating lackluster lacklustre laughable lethargic lifeless lightweight lukewarm mediocre mess messy muddled overcomplicated patchy pedestrian poor poorly puzzling questionable rubbish rushed scrappy shambles shambolic shoddy slapdash sloppy slow sluggish subpar substandard terrible tiresome unacceptable unconvincing underperform+ underwhelming unenthusiastic uneven unhelpful unimpressive uninspired uninspiring uninterested unpolished unprofessional unreliable unsatisfactory weak woeful wooden woolly worrying',
  /** What those do whose choice is free. */
  chooses:
    'accept+ agree+ approve+ award+ back+ buy~ choose+ complain+ decide+ drop+ elect+ enjoy+ feature+ feel+ find~ fund+ gets give~ grade+ grant+ invest+ leave+ lift~ like+ list~ love+ make~ move+ nominate+ pass+ pay~ pick+ praise+ print+ promote+ rate+ recommend+ recover+ refer+ reject+ renew+ reply~ resign+ respect+ respond+ review+ rule~ say~ select+ sign+ speak~ stay+ stop+ thank+ trust+ vote+',
  /** What a whole company, or nobody, brings about. */
  whole:
    "branch business club company company's corporate council departmental firm firm's group industry market national organisation organisation's organization region regional school share stock store trust",
};
