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
    'absence~ accident~ breakage~ bug~ cancellation~ churn complaint~ conflict~ correction~ damage~ defect~ detractor~ deviation~ difference~ disagreement~ discrepancies discrepancy dispute~ downtime error~ escalation~ escape~ failure~ fall~ fault~ flaw~ hiccup~ illness incident~ injuries injury issue~ late loss losses lost mislabeled mislabelled mispick~ misroute~ miss misscan~ misses mistake~ omission~ outage~ problem~ queries query refund~ regression~ rejection~ rejects resignation~ return returns rework rollback~ sick sickness slip~ spill~ typo~ variance~ waste wrong',
  /** Measures that nobody holds at 100%. */
  ideal:
    'accepted accuracy accurate accurately adherence agreement approval approve approved attendance availability clean close conversion correct correctly csat customers delighted delivery efficiency engagement fcr flawless forecast free happy loyalty nps occupancy pass perfect positive productivity qa quality recommended renewal renewals resolution retained retention reviews right satisfaction satisfied satisfy score scores star success successful understanding uptime utilisation utilization win yield',
  /** Irregular ones; the rest end in -ed. */
  participle:
    'bought bound brought built caught chosen cut dealt done drawn found given ground held kept laid lent lost made met paid put read redone rewritten run seen sent set shut sold spent split spun stuck taken thrown told upheld used worn wound written',
  /** People whose free choice the employee does not command. */
  others:
    'association board client clients colleague colleagues committee competitors council customer customers department departments directors doctors drivers employees everybody everyone finance guests hr manager managers mates members neighbours office parents people pupils residents staff students supplier suppliers team teammates teams union vendor vendors',
  moves:
    'bring climb down expand extend fall get grow improve improves move narrow push rise shrink strengthen take up widen',
  leave:
    "absence accident adoption bereavement carer carer's carers compassionate dependants family fmla grievance injury jury mat maternity medical military parental pat paternal paternity pregnancy sick sickness stress unpaid",
  why: 'anxiety appointments baby back bereavement birth cancer child children dad depression doctor father funeral health hospital illness jury kids medical mother mum operation stress surgery treatment',
  ask: 'ask asked asking asks demand demanded demands insisted needing needs request requested requesting requests wanted wants',
  told: 'brought complain complained complaining complaint complaints contacted discussing emailed going gone raised ran rang reported reporting running spoke talked talking tipped told turned went writing wrote',
  customer:
    'caller callers candidate candidates client clients consumer critic critics customer customers diner diners guest guests judge learner learners member members parent parents passenger passengers patient patients public pupil pupils resident residents shopper shoppers student students supplier tenant tenants traveller travellers user users',
  agepart: 'old older oldest young younger youngest',
  folk: 'bloke boys colleagues crowd employee employees folk girl girls guy guys head heads kids lad ladies lads man men minds ones people person staff team woman women worker workers',
  near: 'approaching before close coming counting due near nearing past ready thinking till until wait waiting',
  /** Who decides elsewhere. */
  outsider:
    'agency airline app bank board captain charity child children client colleagues committee competitor competitors consultants council court customer director directors doctors donors drivers editors families family finance foundation government guest heritage hr inspector inspectors insurer investors judge judges jury landlord landlords managers market media ministry neighbour neighbours owner owners paper parent patient police press public regulator relatives rival rivals staff supplier suppliers surgeons team teams tenant tenants trust trustee trustees union vendor volunteers voters',
  gendered:
    "bloke blokes blonde boys christian dad dads father fathers female females foreigner girl girls grandfather grandfathers grandmother grandmothers housewife immigrant jew lad ladies lads lady lesbian male males man men mom mother mothers mum mums muslim wife woman woman's women",
  since: 'after back came comes coming return returned returns since',
  private:
    'accent age anxiety background beliefs body bump church condition counselling culture depression diagnosis disability divorce ethnicity faith figure gender god hair health heart hip illness knee looks marriage medical medication mosque nationality operation origin pregnancy race religion sexuality surgery therapist therapy treatment weight',
  belief:
    "atheist bible bisexual buddhist burka catholic christian christianity church crucifix diwali eid evangelical faith fasting fasts gay hajj headscarf hijab hindu homosexual islam islamic jehovah jehovah's jew jewish kippah koran lesbian lgbt lgbtq mormon mosque muslim niqab prayer prayers praying queer quran ramadan religion religious rosary sabbath shabbat sikh synagogue transgender transitioning transsexual turban veil",
  health:
    "addiction adhd alcoholic alcoholism antidepressants anxiety arthritis asperger asperger's aspergers asthma asthmatic autism autistic bipolar blind blindness burnout cancer chemo chemotherapy colitis cripple crohn's crutches deaf deafness dementia depressed depression diabetes diabetic diagnosed diagnosis dialysis disability disabled dyslexia dyslexic dyspraxia endometriosis epilepsy epileptic fat fibromyalgia frail handicap handicapped hiv ill illness infertility insomnia insulin limp limps lupus migraine migraines neurodivergent obese obesity ocd overweight pacemaker parkinson's ptsd rehab schizophrenia sclerosis seizures sickly skinny sober stammer stammers stutter stutters therapist tourettes transplant tumour unwell wheelchair",
  bodily:
    'back bladder chronic drink drinking eyesight health hearing heart hip joint knee medical period sleep stomach weight',
  service:
    'access act adviser allowance assessment assessments awareness badge bay benefit benefits calendar case cases center centre charity child children claim claims client clients clinic club course customer customers department display displays equality festival file files form forms foundation group groups guest guests guide hospital law leaflet leaflets letter letters log logs matron meals menu module network nurse parking passenger passengers patient patients pay payments payroll policy procedure procedures pupil pupils queries ramp rates record records register report reports requests research resident residents retry room rooms rules scheme screening service services student students team toilet tracker training trust unit user users visitor visitors ward wing',
  complains: 'complains complaint complaints leave leaves made make makes quit quits switch unhappy',
  neg: "aren't can't cannot cant doesn't don't dont hardly isn't little never no nobody none nor not nothing refuse refuses without won't wont wouldn't",
  voice:
    'amendments appeal appeals arguing argument arguments comment commenting comments consultation conversation correspondence debatable debate dialogue discussion excuses explanation explanations feedback input negotiable negotiation objecting objection objections opinion opinions question questions rebuttal remark remarks reply replying response side suggestion suggestions thoughts version view views',
  voiced:
    'answer appeal appealing arguing challenge comment debate discuss discussing dispute negotiate object objecting reply replying respond',
  modal: 'can could do does may must shall should will',
  pron: "he he'll he's i she she'll she's they they'll they're we you you'll you're you've",
  poss: 'her his their your',
  exit: 'cease ceased departure dismiss dismissal dismissed end ended ending ends exit exited fired go going gone leave leaves leaving let out over redundant released replaced sacked terminate terminated termination',
  ousted:
    'dismiss dismissal dismissed exit exited fired redundant released sacked terminate terminated termination',
  succeed:
    'back chance change expect expects future hope improve improvement improving keep last make meet pass passing prospect realistic staying succeed survive turn way work',
  regardless: 'anyway definitely inevitably irrespective regardless whatever',
  mere: 'basically just mainly mere merely only purely really simply',
  /** Words that name a trait or a kind of person and nothing of work, unless they qualify a thing ("lazy loading"). */
  slur: 'abrasive aggressive airhead aloof apathetic argumentative arrogant backstabber belligerent bigheaded bigoted bossy brat brazen bully busybody callous cantankerous catty chancer childish clueless cocky combative complainer conceited condescending confrontational conniving coward crook cruel crybaby cunning cynical deadwood deceitful defensive defiant devious dictator dinosaur dishonest disloyal disorganised disorganized disrespectful domineering doormat dumb egotistical entitled fantasist feckless flaky fool foolish forgetful fraud freeloader gormless gossip greedy grumpy heartless hopeless hostile hothead hotheaded hypocrite hypocritical hysterical idiot idiotic idle ignorant immature impertinent incompetent inconsiderate indifferent infantile insecure insincere insolent insufferable irresponsible jealous jobsworth joker juvenile lackadaisical layabout lazy leech liability liar loser lout malcontent malicious manipulative meek miserable moaner moaning moody moron narcissist narcissistic nasty needy negative neurotic nosy oblivious obnoxious obstinate obstructive overbearing oversensitive paranoid parasite pathetic patronising patronizing pessimistic petty petulant pigheaded pompous prickly pushover rebellious reckless rude ruthless sarcastic scatterbrained scheming scrounger scruffy selfish shameless shifty shirker skiver slacker slob slovenly sly smug sneaky snide snob snobbish snowflake spineless spiteful spoiled spoilt sponger standoffish stroppy stubborn stupid sulk sulking sulks sulky sullen surly temperamental thief thoughtless thug timid touchy toxic troublemaker tyrant unambitious uncaring uncooperative undisciplined unfriendly ungrateful unlikeable unmotivated unpleasant unprincipled unreliable unscrupulous unstable untrustworthy useless vindictive volatile waster weasel weird weirdo whiner whingeing whinger whinging workshy worthless yob',
  badly:
    'appalling awful bad crap disgraceful disruptive dreadful horrible lousy nasty negative poor rotten rubbish shocking sour stinking terrible wrong',
  virtue:
    'accountability ambition awareness backbone character commitment conscience dedication discipline drive enthusiasm ethic grit guts honesty humility hunger initiative integrity interest loyalty maturity moral morals motivation passion respect sense spine',
  help: 'assistance backup coach coaching course courses guidance help mentor mentoring resources supervision support trainer training',
  season:
    'appraisal audit autumn break christmas easter fall holidays inspection launch peak relaunch review season spring stocktake summer winter',
  toplan: 'agreement launch launching now pip plan signing start starting the this today',
  datename: 'cob eod eop',
  event:
    '1:1 appraisal~ assessment~ audit~ autumn break checkins checkin~ close conference~ evaluation~ event exam~ holiday holidays inspection~ interview launch meeting~ milestone~ payday release reports report~ retrospective~ retro~ reviews review~ season session~ spring standup~ stocktake summer visit~ winter',
  cadence: 'annually bimonthly biweekly daily fortnightly hourly monthly nightly quarterly weekly yearly',
  /** The plan and its parts. */
  plan: 'period pip plan probation process program programme review trial window',
  /** Adverbs that may stand between subject and verb. */
  adverb:
    'again also always both carefully clearly consistently correctly effectively either fully generally ideally immediately just never not only openly please proactively professionally promptly properly quickly really regularly simply still then timely well',
  /** Verbs that make a goal unmeasurable where it has no measure: the labelling's list and their close kin. */
  unmeasurable:
    'appreciate+ be become+ better buy care commit+ consider+ contribute+ cultivate+ demonstrate+ develop+ display+ engage+ enhance+ ensure+ feel focus+ grasp+ grow improve+ know knows learn+ love master+ model motivate+ own prioritise+ recognise+ reflect+ remember respect+ sharpen+ show+ strengthen+ support+ think understand value+ want wants work',
  /** Further verbs that show nothing by themselves. */
  soft: 'act acting acts adapt+ aim+ behave+ bring bringing brings come comes communicate+ conduct+ deal dealing deals drive driving enjoy+ follow+ get gets getting give gives giving go goes has have having keep keeping keeps lead leads liaise+ live look+ make makes making manage+ operate+ provide+ pull+ put puts relate+ remain+ represent+ seek+ set sets setting stay+ step+ strive take takes taking treat+ try',
  /** A direction without a target. */
  direction: `accelerate+ achieve+ attain+ beat beats boost+ curb+ cut cuts cutting decrease+ drop+ exceed+ grow growing grows hit hits hitting increase+ lessen+ lift+ limit+ lower+ maximise+ maximize+ minimise+ minimize+ quicken+ raise+ reach+ reduce+ score+ shorten+ slash+ speed+ surpass+ tighten+ trim+`,
  /** Verbs whose act leaves a done state that a record shows. */
  done: `acknowledge+ add+ administer+ agree+ allocate+ amend+ analyse+ analyze+ apologise+ apologize+ appoint+ approve+ archive+ arrange+ assign+ attend+ audit+ automate+ award+ balance+ bank+ benchmark+ book+ build building builds built calculate+ calibrate+ cancel+ carry+ certify+ circulate+ clear+ close+ code+ collate+ collect+ commission+ compile+ complete+ configure+ confirm+ consolidate+ convert+ correct+ count+ countersign+ create+ debrief+ decommission+ define+ delete+ deliver+ demo+ demolish+ demonstrate deploy+ deprecate+ design+ dig+ digitise+ digitize+ discharge+ distribute+ document+ draft+ earn+ edit+ email+ enrol+ enroll+ enter+ erect+ establish+ evaluate+ facilitate+ file+ fill+ film+ finalise+ finalize+ finish+ fit+ fix+ forecast+ gather+ generate+ grant+ hand handing hands held hire+ hold holding holds host+ identify+ implement+ index+ initial+ inspect+ install+ interview+ introduce+ invoice+ issue+ join+ label+ launch+ list+ lodge+ log+ map+ meet meeting meets merge+ met migrate+ move+ negotiate+ nominate+ obtain+ onboard+ open+ order+ organise+ organize+ outline+ overhaul+ paid paint+ pass+ patch+ pay pays perform+ photograph+ pilot+ place+ plant+ post+ pour+ prepare+ present+ print+ produce+ proofread+ propose+ publish+ qualify+ quote+ read reads rebook+ rebuild+ recommend+ reconcile+ record+ recover+ recruit+ rectify+ redesign+ redo redoes refactor+ refill+ refund+ refurbish+ register+ rehearse+ reindex+ relaunch+ release+ remove+ renegotiate+ renew+ reorder+ repaint+ repair+ replace+ reschedule+ resign+ resit+ resolve+ restock+ restore+ resubmit+ retake+ retire+ return+ review+ rewrite+ rewritten roll+ run running runs schedule+ secure+ sell selling sells send sending sends sent settle+ shadow+ share+ ship+ sign+ sit sits sold source+ stamp+ start+ study+ submit+ summarise+ summarize+ survey+ swap+ switch+ tabulate+ tag+ terminate+ test+ transcribe+ transfer+ translate+ turn turns update+ upload+ validate+ verify+ visit+ vote+ win winning wins wire+ withdraw+ won write+ writes written`,
  /** Acts without an end: a duty until a standard is set. */
  duty: 'advise+ analyse+ answer+ apply+ argue+ arrive+ ask+ assess+ assist+ back+ bring brings call+ carry+ chart+ chase+ check+ clean+ clock+ coach+ comment+ commit+ conduct+ consult+ contact+ cook+ cover+ deploy+ discuss+ dispatch+ dispense+ display+ document+ dress+ drive empty+ escalate+ explain+ flag+ gossip+ grade+ greet+ guard+ handle+ help+ inform+ input+ interrupt+ invite+ keep keeping keeps kept key+ knock+ label+ leave leaves left let lift+ listen+ load+ lock+ made maintain+ make makes mark+ measure+ mentor+ minute+ monitor+ mop+ move+ observe+ offer+ open+ pack+ park+ patrol+ phone+ pick+ plan+ post+ prep+ price+ process+ prospect+ push+ put puts raise+ read reads refer+ reply+ report+ request+ research+ respond+ ring rings save+ scan+ screen+ search+ sell+ serve+ set sets setting shout+ smile+ smoke+ sort+ speak speaking speaks stack+ stock+ store+ supervise+ swear+ sweep+ swipe+ take takes teach teaching tell test+ tidy+ told track+ train+ transport+ triage+ turn+ type+ unlock+ unpack+ upload+ upsell+ use+ wash+ watch+ wear weigh+ welcome+ wipe+ worn',
  /** Traits, broad areas and qualities: never an object one can point at. */
  area: 'accuracy admin appearance attendance attitude awareness behaviour~ best capability client clients colleagues commitment communication competence competency compliance conduct confidence culture customer customers deadline deadlines delegation delivery development discipline drive duties effectiveness effort empathy energy engagement enthusiasm everything excellence expectations focus growth housekeeping impact improvement influence initiative integrity job judgement knowledge leadership level management manner mindset morale motivation organisation output ownership pace people performance planning potential presence priorities productivity professionalism progress punctuality quality relationship~ reliability resilience responsibilities responsibility result results role safety sales service skill~ speed stakeholders standard~ strategy stuff style success task team things thinking timekeeping tone training values work workload',
  /** Nouns that come with a number in the records. */
  metric:
    'absence~ accident~ accuracy adherence aht attendance average~ backlog~ bookings budget bug~ calls complaint~ conversion~ cost~ count~ coverage csat deals debt defect~ engagement enquiries error~ escalation~ failure~ falls fault~ footfall incident~ kpi~ latency lateness leads lines margin~ mispick~ miss misses mistake~ nps occupancy orders overdue overtime percentage~ pipeline queue~ quota rate~ ratio~ referrals refund~ removals resolution~ response~ return~ revenue rework score~ scrap shrinkage spend subscribers target~ tickets time~ transfers turnaround turnover units uptime variance~ visits volume~ waste',
  /** Things that go wrong and are counted one by one. */
  fault: `absence~ accident~ alert~ arrival~ avoidable blank breach~ breakage breakages bug~ call collision~ complaint~ correction corrections critical damages damage~ day~ defect~ delay~ deviation~ discrepancies discrepancy double duplicate duplicates error~ escalation~ fail failed fails failure~ fall~ fault~ finding~ fine~ gap~ high incident~ infringement~ injuries injury instance~ interruption~ invoice~ item~ lapse~ late lateness lates loss losses major minor mispick~ miss missed missing mistake~ noshow~ occasion~ occurrence~ omission~ open outage~ outstanding overdue overrun~ penalties penalty personal point~ preventable queries query refund~ rejection~ reject~ reopened repeat repeated return~ rework rollback~ severe shift~ shortfall~ show shows spill~ stockout~ strike~ swear ticket~ transfer~ typo~ unanswered unapproved unassigned unauthorised unauthorized uncoded unexcused unexplained unlogged unplanned unread unresolved unsigned untagged upheld variance~ violation~ warning~`,
  /** What may join a second act to a first; what turns from an act to its reason; forms of "be" and "have". */
  joint: 'and & , then plus',
  turn: 'so because if when unless',
  copula: "be is are was were has have being been isn't",
  determiner: 'a all an another any both each every her his its my one our that the their this your',
  quantifier: 'all any both each every whole',
  /** Function words: never the content of an object. */
  function:
    "a able about across after again against all along also although am among an and any anyone are around as at away back be because been before being between bit both but by can could day days did do does doing down during each either every everybody everyone expected fashion for forward from further get going had has have having he her here him his how however i if in into is it it's its just kind least less level levels life lot make manner many may me might more most much must my need needed needs neither no nor not of off ok on once only or order other others our out over own part people per person please required same shall she should since so some somebody someone sort such sure than that the their them then there these they thing things this those though through till time times to too towards under unless until up us very was way we week weeks well were what when where whether which while who whose why will with within without would you your",
  person:
    'administrator administrators adviser advisers advisor advisors agent agents all analyst analysts anyone assistant assistants associate associates boss buyer buyers carer carers cashier cashiers chef chefs cleaner cleaners clerk clerks colleague colleagues consultant consultants cook cooks coordinator coordinators designer designers developer developers director driver drivers employee employees engineer engineers everybody everyone guard guards head hr lead leader leaders manager managers member members nurse nurses officer officers operator operators owner owners packer packers partner picker pickers planner planners receptionist receptionists rep reps server servers staff supervisor supervisors teacher teachers team teams technician technicians worker workers writer writers',
  /** Words that judge work or a way of working without a fact. */
  judged:
    'amateur amateurish annoying appalling atrocious awful awkward bad badly baffling bland bored boring careless chaotic clumsy concerning confusing deficient disappointed disappointing disengaged disinterested disorganised distracted draining dreadful dull embarrassing exhausting forgettable frustrating grating haphazard hopeless inadequate inappropriate inconsistent indifferent insufficient irritating lacklustre lackluster laughable lethargic lifeless lightweight lukewarm mediocre mess messy muddled overcomplicated patchy pedestrian poor poorly puzzling questionable rubbish rushed scrappy shambles shambolic shoddy slapdash sloppy slow sluggish subpar substandard terrible tiresome unacceptable unconvincing underperform+ underwhelming unenthusiastic uneven unhelpful unimpressive uninspired uninspiring uninterested unpolished unprofessional unreliable unsatisfactory weak wooden woeful woolly worrying',
  /** What those do whose choice is free. */
  chooses: `accept+ find finds give gives make makes agree+ approve+ award+ back+ buy buys choose+ complain+ decide+ drop+ elect+ enjoy+ feature+ feel+ fund+ gets grade+ grant+ invest+ leave+ lift lifts list lists move+ print+ like+ love+ nominate+ pass+ pick+ pay pays praise+ promote+ rate+ recommend+ recover+ refer+ reject+ renew+ reply replies resign+ respect+ respond+ review+ rule rules say says select+ sign+ speak speaks stay+ stop+ thank+ trust+ vote+`,
  /** What a whole company, or nobody, brings about. */
  whole:
    "branch business club company company's corporate council departmental firm firm's group industry market national organisation organisation's organization region regional school share stock store trust",
};
