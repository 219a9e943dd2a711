/**
 * Everyday words for the same thing, one thing a line, from knowledge of the language: who speaks of a bill, a bit on top or the pot it
 * comes out of speaks of money. Forms (plural, -ed, -ing) come by themselves, a plus sign joins words, a word may stand in several lines.
 */
export const KINSHIP_EN = `
price cost fee charge rate tariff quote quotation expensive dear dearer pricey premium ask+for per+piece apiece start+at begin+at tag run+to come+to figure+for+it worth all-in surcharge callout proforma cost-effective overpriced steep per+month
cheap cheaper discount rebate knock+off take+off bargain per+cent+off percent+off come+down reduction special+offer lower+price haggle undercut less reduce deal best+price match promo lowest halve
budget pot fund capital capex opex operating spend cost+centre ledger purse sum kitty money set+aside fiscal spent
bill invoice charge statement receipt billed account paperwork expense
pay paid payment instalment monthly deposit upfront up+front lump+sum half+now credit terms finance lease due owe owing settle cheque debit refundable payday prepaid afterwards retainer
rent rental hire lease leasing borrow loan lend lent loaner spare monthly tenant landlord
afford cash cashflow stretch squeeze gap over+budget too+much exceed beyond tight short+of too+dear too+expensive
save saving less+per pay+back payback return+on roi pay+for+itself worthwhile break+even worth horizon lifetime worth+it
profit margin earning turnover revenue takings sales income bottom+line markup mark-up net incentive conversion
lose lost loss cost+you write+off wasted out+of+pocket damage miss+out shrink
refund money+back reimburse give+back credit+note compensation compensate goodwill voucher waive offset
penalty fine clause damages liable liability sue lawyer breach settlement
tax vat customs duty levy subsidy grant gst
boss chief director manager superior head ceo md owner upstairs management board headmaster principal gm registrar dean she+says he+says chairman supervisor leader captain trustee treasurer bursar matron senior executive founder employer governor
approve approval sign signature signed+off go-ahead green+light blessing nod final+say decide decision authorise permission yes+from procedure say+yes consent
committee panel board meeting+of vote council partner shareholder hearing union members
colleague team staff people crew folk lads mates hands employee shift roster headcount brigade deputy department squad assistant junior apprentice payroll
worker operator technician mechanic fitter engineer specialist craftsman installer sparky welder roofer subcontractor labour
hire recruit recruiting recruitment hiring applicant candidate vacancy newcomer starter take+on youngster join joiner graduate intern interview salary wage temp locum
quit leave left turnover walk+out resign poach retention stay dismissed
sick ill off+work absence absent stay+at+home doctor injury flu cough rash allergy unwell sickness blood bruise wound
ache pain hurt sore wrist hand back shoulder strain physio splint heavy lift joint arm posture hip muscle stiff limp
safe safety accident hazard danger dangerous injury protect guard risk risky harm burn hurt safer unsafe harness protection trap rescue
tired exhausted overtime extra+hours stress stressed workload overwhelmed burnt+out sleep night+shift pressure knackered drained worn+out burnout fatigue asleep awake slept nap rest
redundancy lose+their+job fear+for afraid+for
train training learn learning course teach taught lesson get+used+to instruct introduction onboarding tutorial habit coach pick+it+up practice induction show+them
difficult complicated tricky easy simple fiddly user-friendly straightforward intuitive harder self-explanatory foolproof clumsy
manual instruction guide guideline booklet checklist procedure step+by+step template how-to script layout
skill experience experienced expert expertise know-how qualified certified professional veteran clever talent method
school pupil class classroom teacher college university campus student lesson kid child children youngster exam lecture headmaster academy professor homework spelling copybook
inspect inspection inspector audit auditor check+on+you authority official regulator control look+over come+and+look examiner authorities regulatory assessment
prove proof evidence document record log trace trail history show+what written+down note+down logged recorded file traceable protocol backdate raw+data minutes black+and+white proven prove+it testimonial facts screenshot archive traceability
certificate certified accredited stamp seal approved lab laboratory test+report independent independently neutral third+party calibrated calibration standard date serial plate iso cert licensed complies
measure measured measurement reading value figure number accuracy accurate gauge scale meter precise tolerance deviation probe thermometer density threshold micron
test tested trial pilot try+out try+it demo demonstration sample borrow put+it+through experiment free+of+charge first+go side+by+side evaluate validation rehearsal
brochure leaflet catalogue advert flyer marketing advertise datasheet spec on+paper claim slide hype banner newsletter ads
reference customer+of+ours another+customer other+customer case someone+who ring+them call+them colleague+of+yours pick+up+the+phone recommend firm+like+yours swear+by peer plant+like reference+customer success+story go+and+see+it site+visit word+of+mouth
doubt sceptical suspicious believe trust wary sales+talk hot+air convince believable exaggerate biased not+convinced dubious unconvinced hesitate second+thoughts suspect prove+it
promise guarantee warranty covered assurance commit word+on+it guaranteed pledge in+writing year+cover swear swore count+on rely assure hold+you+to sla
own+figures own+data your+own+numbers guess estimate estimated assumption unproven reckon maker manufacturer ballpark
break broken broke breakdown fail failure faulty fault defect defective dead doa packed+up not+work won't+start snap smash bust knackered malfunction glitch seize wreck
stop stoppage downtime standstill stand+still idle outage down interrupt off+line grind shut+down shutdown pause
repair mend mended fix fixed service servicing maintenance overhaul workshop spare+part look+after serviced interval restore
spare part replacement component consumable wear worn filter belt bearing battery cell gasket cartridge nozzle brush roller strainer membrane funnel
replace replacement swap exchange new+one fresh+one change+it take+back return exchanged upgrade substitute refit
battery charge charging cell run+flat plug charger cable lithium plug+in
scrap reject waste wasted rework defect bin thrown+away throw+away discard spoil spoiled rubbish write+off yield crack reprint wrong+plate junk trash garbage dump ruin rotten disposal
quality standard defect flaw consistent uneven good+enough finish grade excellence
taste flavour fresh recipe bite crust delicious factory soulless handmade home-made crumb sweet sour
dough bread roll baker bakery bake baking loaf flour oven pastry cake pie wheat mixer bun mix blend
cook kitchen chef food meal dish menu restaurant canteen ingredient lunch catering cafe dinner supper eat ate fry grill boil pan sandwich pizza beef gravy
hygiene hygienic clean germ bacteria contamination sterile wipe wash sanitary disinfect mould spotless mask autoclave
clean cleaning wash washing rinse scrub wipe dirt dirty dust dusty soap detergent laundry linen stain tidy mop polish muck sponge bath rub
linen sheet towel bedding pillowcase pillow bed laundry tablecloth duvet textile throw blanket mattress quilt curtain cushion napkin
hotel guest room house lodging stay reception occupancy booking bed night hospitality resort lobby hostel check-in reservation
wedding bride groom ceremony banquet marriage party feast marry celebration festival diwali thanksgiving venue invitation event decoration
award prize trophy win won gala jury runner-up honour competition contest came+second first+place
speech stage talk speak conference audience microphone present presentation crowd speaker mic projector voice
picture photo photograph image poster story card video film brochure pic drawing sketch caption
fair exhibition booth stand trade+show hall visitor showcase
brand reputation image name+of standing embarrass embarrassed embarrassing humiliate blush shame awkward face respect
proud pride recognition appreciate credit praise show+off stand+out talk+about+you notice boast
green environment eco sustainability sustainable carbon climate co2 footprint greenwash planet recycle recycled organic natural
water litre leak drip pipe tap flood wet hose drain compressed+air compressor hiss pressure pump leaky puddle plumbing pool stream flow
energy electricity power heating gas fuel kilowatt consumption diesel petrol current watt meter kilowatt-hour amp fuse grid steam
hot heat warm cold cool temperature degree freeze frozen fridge chill chilled thaw melt refrigerate ice cooling chiller cooler warm+up thermal coolant
humid humidity damp moisture dry drying wet condensation desiccant air dew fog sweat rainy
dust smoke fume smell stink air ventilation breathe vent duct sniff
noise noisy loud quiet silent sound decibel racket hum din hear buzz quieter roar deaf whisper scream
light dark lamp bright bulb dim lantern flash blind brighter candle daylight
space room storage store shelf warehouse stock cupboard floor footprint fit+in cramped square+metre stand+it put+it keep+it stored drawer rack depot pallet racking bay aisle upright shelving cabinet wardrobe stack pile locker
box carton packaging package pack wrapped parcel crate unpack cardboard wrapping pouch
size dimension width wide height tall small large big fit fits weigh weight heavy narrow length thickness short compact bulky larger smaller wider thicker thinner longer shorter heavier
deliver delivery shipped ship shipping lorry truck van freight transport carrier courier haul driver on+its+way consignment carriage arrive dispatch parcel load forwarder boat container vessel drop+off bring+it send sent next+day collect fetch haulier loader on+the+road receive handover collection
late delay delayed overdue missed hold-up waiting on+time punctual slip slipped postponed not+there behind deadline held+up running+late setback no+show weeks+late
deadline due by+when date time-limit cut-off in+time go-live opening by+which how+soon last+day timeframe
lead+time how+long how+soon turnaround wait ready+by it's+with+you with+you waiting+list
fast quick quicker slow slowly speed rapid seconds takes+long takes+ages take+forever rhythm pace throughput minutes hour faster slower in+no+time straight+away
output capacity volume quantity how+many pieces units production produce turn+out make+a+day get+through amount throughput demand number efficient efficiency tonnage per+day max minimum
start begin launch get+going set+up setup prepare install installation up+and+running kick+off introduce rollout roll+out go+live commission activate enable plug+in deploy mount
switch change changeover swap+over migrate migration move+to convert roll-out disruption transition transfer
old existing current present so+far at+the+moment today now do+you+do+it process run currently routine workflow step how+it+works day+to+day steps nowadays handle normally tend typical situation ordinary everyday common
supplier vendor provider manufacturer source maker distributor firm supply buy+from deal+with dealer brand make in-house
competitor competition rival other+offer someone+else alternative other+supplier else+have+you compare comparison three+quotes elsewhere tender another+supplier bid who+else look+around competitive weigh+up compete
contract agreement term renew renewal expire expiry cancel cancellation notice tied locked+in commitment runs+until sign small+print get+out bound binding sign+up exit arrangement
legal lawyer solicitor law compliance attorney rule regulation
data privacy private confidential leak server cloud hacked security stored protect password breach spy information
software system app program tool computer interface platform screen website online database login spreadsheet excel sheet dashboard integrate integration portal plugin plug-in api upload download sync csv pdf crm format
phone mobile handset smartphone call rang ring telephone line answer picked+up pick+up voicemail hotline dial number switchboard unreachable callback reach sim signal bell
email mail message letter write wrote written inform notify reply respond response silence update tell+you text inbox mailbox msg postcode attach
report overview summary one-page page sheet list table chart analysis paper evaluation summarise graph brief
language english translate translation speak foreign translated chinese spanish hindi accent german french spoken korean portuguese italian wording sentence
form application apply fill+in paperwork admin document bureaucracy file filing registration sign+up enquiry
tender bid requirement specification specify criteria must-have requirements conditions criterion brief offer submit
sorry apologise apology regret mistake our+fault own+up blame responsible responsibility error wrong cause reason+for mix-up mixed+up why+it+happened mess forgive forgiveness pardon excuse inconvenience let+you+down owe+you+an admit acknowledge my+fault our+mistake shouldn't+have hold+my+hands+up unacceptable beg
angry furious upset annoyed fed+up frustrated disappointed let+down complain complaint shout shouted yell trouble temper hurt hate livid rage cross sick+of moan grumpy unacceptable scream
worry worried afraid fear anxious nervous concern uneasy scared frightened sleepless panic scary scared+of dread fret lose+sleep tense fright anxiety terrified
family wife husband child children daughter son home mother father kid parent personal marriage brother sister uncle aunt auntie cousin mum mom mam dad grandma grandad granny grandmother nephew niece twin bairn grandchildren grandparent
retire retirement successor generation hand+over take+over son heir pension step+down after+you comes+after come+after elder
holiday vacation christmas summer easter season winter autumn spring peak off-season busy+time day+off leave
customer client buyer shopper consumer guest patient visitor passenger public regular caller clientele subscriber
complaint complain unhappy review grumble star comment feedback whinge objection gripe query
wait queue queuing line+up waiting+time waiting+room patience checkout bottleneck jam hang+on on+hold
sell sale reseller dealer retail retailer shop store resale wholesale trader shelf counter high+street till shopfront sold showroom supermarket outlet seller salesman
market demand trend popular fashion industry
stock inventory on+hand sold+out shelf run+out supply shortage surplus leftover
growth grow expand expansion second+site new+site bigger branch open+up opening double boom
site location factory plant facility building premises branch address where+is estate
machine equipment device unit apparatus appliance kit gear model line robot automatic automated rig conveyor crane digger
robot automatic automation by+itself manual manually hand hand-made
screen display monitor picture image shows blank flicker button press switch+on turn+on come+on power+on boot lamp symptom beep panel knob lit led
door open opened opening shut close lid hatch gate latch letterbox
car vehicle van drive driver mileage motor tyre fleet road truck parking bus taxi bike ute driven drove ride reverse
boat ship harbour sea sail vessel yacht marina crew deck engine ferry port berth dock quay barge hull mast anchor raft lake island tide paddle cargo
farm farmer field crop harvest acre hectare plough tractor seed spray soil fertiliser yield cattle grain orchard rain disease pest fungus blight leaf spot weed rice scout bug lamb calf barn hay straw paddock silage baler herd vineyard
fly flying drone pilot aerial air wing flight airport
weather rain wind storm snow sun frost wet cloudy hail windy sky umbrella
hospital ward nurse patient doctor clinic care bed treatment surgery medical pump drip dentist dental pharmacy physician hospice prescription ambulance carer hygienist wheelchair health healthcare
build building construction site builder concrete scaffold roof wall brick plaster plank gutter foundation tarp
metal steel weld machining mill lathe press mould tool casting sheet iron
electronic board circuit chip component solder reel parts controller fuse terminal
print printer ink paper label tag barcode sticker trace scan traceable serial laminate copier scanner
insure insurance cover policy claim insured premium insurer underwriter excess coverage
bank loan credit interest borrow account investor mortgage
invest investment purchase buy bought outlay procurement purchasing acquire
order ordered reference confirm booking booked request
amount quantity how+much number total altogether many large batch dozen couple several plenty pile lots
when date day time diary calendar appointment convenient suits schedule slot available meet meeting afternoon morning week tomorrow pop+in
who whose name person responsible in+charge contact someone point+of+contact speak+to
how+long period years months duration since age how+old annual forever yrs young older oldest
where place location address nearby nearest local north south east west
future plan plans next+year ahead vision dream goal aim ambition long+term strategy five+years eventually potential
alone single+handed one+man understaffed gap thin solo
flexible adjust adapt option optional custom tailor-made choose choice version extra add-on model customise select tweak
limit limitation cannot does+not+do except only+works drawback catch downside honest+about disadvantage restriction not+for won't+do shortcoming not+measure no+guarantee exclude exception weakness weak constraint boundary lack
durable last lasts robust wear+out long-lasting tough holds+up solid strong sturdy heavy-duty rugged rustproof lifespan reliable reliability strength uptime
gentle soft careful delicate mild tender softly handle softer treat comfort comfy
support assistance on+call contact+person round+the+clock hotline help stand+by stay+with+you assist aid helpline helpful on+site rely+on advise
emergency urgent backup fallback reserve plan+b standby contingency just+in+case recovery
travel trip train flight hotel journey drive distance far miles commute tram station railway ticket luggage tour beach camp caravan
exclusive only+one first early limited badge founding pioneer partner logo sole only+dealer territory patch district area unique special one-off
partner partnership cooperation together joint beside alliance collaborate ally
footfall traffic attendance crowd turnout demo
mistake error typo wrong mix-up confused swapped incorrect mismatch mistaken correction
explain understand clear unclear transparent confusing confused explanation make+sense obvious explicit mean
control overview steer check monitor watch keep+an+eye monitoring alarm alert warning notify track insight analytics
alarm alert beep warning
baby toddler nursery child pram birth
furniture chair desk table seat couch sofa bench
floor carpet tile surface wood wooden
fire smoke alarm burn flame burner burnt spark furnace
exaggerate overclaim hype big+words gadget toy never+used revolutionary boast unbelievable
adoption use+it accept accepted acceptance like+it resist resistance reluctant stubborn complain+about embrace willing
bored boring dull long-winded drop+out give+up fall+asleep fun game puzzle tedious
usage what+for put+in+it application purpose keep+in+it use+it+for useful rely+on practical
figure number percentage statistics result outcome digit median per+cent
target quota goal objective score mark achieve achievement kpi success
experience last+time before once+had history earlier past back+then previous ago yesterday
wish want expect expectation put+right put+it+right hope fair solution happy+with satisfied ideal in+your+eyes what+would+help desire make+it+right would+like keen
view opinion feel think others anybody+against involved in+favour reaction mind thought stance sentiment
free gift giveaway complimentary for+nothing on+top on+the+house bonus included thrown+in no+charge throw+in
urgent hurry rush asap priority most+important matters+most first+of+all need+first
scope part section module content chapter item list detail included piece cover complete element feature segment layer
user account licence seat login subscription membership profile
stairs lift elevator upstairs carry+up floor storey staircase ramp steps landing
scale balance weigh weighing load
copy copied fake imitation counterfeit trademark trade+mark register name+taken original knock-off pirate
timetable schedule rota calendar plan slot programme
sensor monitor watch detect vibration predict forecast ahead detector logger
neighbour next+door neighbours flat apartment house home street resident property
glass tile ceramic cup kiln pottery stone brick
lunch portion meal canteen breakfast
gain personally matter+to+you career promotion perk satisfaction
ban forbidden allowed permit rule prohibited
stable steady constant fluctuate swing drift reliable level spike
name address contact registration details
office headquarters branch department region bureau
loyal loyalty friend relationship years+together long-standing trust behind+their+back betray decent fair+to feelings hurt rapport relation
happy satisfied content pleased no+need work+well suit pleasure
bend bent dent knock hit bang bump crash forklift scrape scratch damage twisted bruise torn rip crush
slide deck page presentation investor pitch handout
lens camera optic glass photographer studio photo gear zoom optical
weight weigh balance scales sample residue milligram
improve improvement better change differently suggest advice idea development next+step tweak optimise suggestion
ahead lead first best top winner number+one beat outdo leading champion rank biggest
night midnight late weekend after+hours evening sunday saturday dark overnight sunset
media newspaper journalist publicity campaign advert launch press article radio social publish
internet online web website click google domain
look beautiful pretty design style elegant show+off window see+it ugly gorgeous smart shape neat stylish appearance
neighbour next+door flat wall hear piano music practise headphones play instrument keys band sing song theatre guitar
personally matter+to+you career own+plans gain
hurry rush urgent asap at+once right+away priority most+important first+of+all need+first before+anything vital
no+hurry later think+about+it not+yet some+other+time plenty+of+time time+enough just+looking no+rush take+your+time not+now
part piece section scope module slice single+one in+parts instead drop leave+out trade postpone half skip
agreed agreement said promised told+you understood settled last+meeting originally sold+you verbal you+said you+told+me
pupil children class lesson timetable computer+room
alone on+his+own on+her+own nobody+to+ask unsure by+yourself
referral introduce recommend know+anyone put+in+touch word+of+mouth
problem trouble issue difficulty headache nuisance bother hassle snag hitch glitch struggle challenge nightmare pain+point bugbear what's+wrong teething frustration incident disturb
stuck stall jam bogged held+up block obstacle hurdle barrier
backlog fall+behind fell+behind behind+with pile+up catch+up swamped overloaded heap lose+track
consequence implication knock-on ripple lead+to result+in end+up impact affect effect what+happens+if what+happens+when then+what what+does+that+mean cost+you
redo re-do rework rerun retype repeat again over+and+over twice second+time start+again from+scratch duplicate correct edit
worse worst get+worse downhill decline deteriorate go+wrong slip suffer fade rot sink
benefit advantage upside plus+point payoff gain help+you let+you so+you+can means+you you+get value valuable worthwhile beneficial
smoother easier simpler spare+you hands+free no+more never+again no+need+to get+rid+of painless effortless convenience remove
save+time time+saved hours+back free+up time+back sooner
for+sure sure definite certain absolutely always never without+fail no+doubt hundred+percent bound+to foolproof without+exception never+fails
maybe perhaps probably possibly might likely sort+of kind+of kinda i+suppose depend seem more+or+less as+far+as i+believe should+be could+be in+theory wee+bit give+or+take ish dither
last+chance today+only sign+today sign+now offer+ends miss+out price+goes+up selling+fast don't+wait limited+time regret grab
great brilliant wonderful excellent superb well+done good+job fantastic amazing awesome lovely impressive congrats congratulations terrific marvellous perfect fair+play incredible outstanding nice decent super beauty pleasant
blame fault guilty accuse culprit who+did point+the+finger your+fault your+own+fault should+have shoulda careless negligence you+people not+my+fault nothing+to+do+with+us can't+blame
stupid idiot fool foolish silly daft dumb useless pathetic clueless ridiculous nonsense moron lazy amateur dinosaur insult insane crazy rude loser ignorant incompetent clown shut+up thick a+joke nosy cheeky behave mock
get+over+it overreact drama dramatic fuss calm+down relax no+big+deal not+so+bad not+that+bad toughen+up cheer+up overthink nothing+to+worry don't+worry whinge get+a+grip
i+understand must+be+hard must+have+been must+be+frustrating can+imagine sounds+like no+wonder in+your+shoes hear+you feel+for sympathy empathy empathise tough rough can+see+why i+can+tell don't+blame+you not+easy
relief relieved phew reassure peace+of+mind sleep+better at+ease calm weight+off comfortable
joy delight glad thrilled excited enjoy smile laugh love fun fond favourite kiss
ashamed shame guilt guilty conscience mortified disgrace shy
sad grief grieve cry tear heartbroken miserable gutted lonely pity unfortunate
surprise shock wow blimey gosh unexpected unbelievable goodness omg heck weird odd strange
confident confidence brave courage bold dare faith
motor engine gearbox gear shaft spindle rotor axle clutch cylinder hydraulic chain brake spring wheel coil pump valve nozzle auger injector fan timer
blade knife cut cutter saw drill trim sharp scissors edge chop shave carve
bolt screw nut nail bracket clip hook hinge strap rope glue staple pin peg knot zip weld tie
spanner wrench hammer screwdriver drill ladder torch winch hoist lever
tank drum barrel bucket jar bottle tin bag sack tray basket tub flask bowl jug tanker silo cage trough trolley fill refill empty full
cab cabin seat canopy hood mirror pedal wheel dash bonnet
feature function built-in comes+with fitted offers runs+on supports version technology technical mode setting
laptop tablet usb router wifi bluetooth network mouse headset wireless gps offline tech digital cable pc hub connect channel remote
bug crash freeze reboot restart reset update hang delete log+in spinning
portable lightweight lighter foldable fold handheld compact one+hand mobile mobility
waterproof watertight weatherproof rustproof sealed stainless galvanised rust leakproof
plastic rubber nylon fibre foam leather vinyl resin oak timber granite copper brass bronze aluminium material composite polyester silica
cloth fabric cotton wool yarn thread sew stitch knit embroidery dye woven pattern tailor needle seam lint
shirt dress jacket coat gown uniform glove apron shoe boot sock jeans jumper cap collar outfit sleeve clothes pocket
colour color red blue white black grey yellow pink purple brown orange beige green silver gold paint shade dye navy
top bottom front side corner edge middle centre above below underneath beneath sideways vertical backwards forward inside outside outdoor
bathroom bedroom toilet hallway corridor basement cellar loft porch lounge downstairs pantry garage shed garden yard ceiling chimney wall
kettle stove dishwasher washer dryer boiler heater radiator freezer shower vacuum fryer
tea coffee cuppa beer brew milk mug pub drink thirsty sugar biscuit donut soup
milk butter cheese egg meat bacon sausage chicken fish salmon onion lemon bean sugar salt honey cream chocolate fruit oats rice veg turkey prawn toast
dog cat horse cow sheep pig goat bird bee donkey llama alpaca pet hen duck animal zoo
medicine tablet pill drug dose vial vaccine prescription infusion sachet
workshop bakery brewery quarry foundry dairy salon law+firm museum garage florist printers contractor agency kennel library distillery
accountant electrician plumber surveyor secretary clerk dispatcher foreman designer cleaner waiter trainer driver agent officer pharmacist vet trade developer analyst
church parish chapel pastor bishop charity volunteer donor club society association choir lord bless soul pray sponsor
police court judge theft thief stolen steal rob crook swindle scam fraud con cheat rip-off phish
lock unlock key keypad fob pin code entry access gate security guard fingerprint enter
pen pencil notebook clipboard folder envelope binder paragraph docket letterhead
text whatsapp sms drop+by drop+in pop+in swing+by come+over visit in+person face+to+face video+call zoom link chat ping give+you+a+ring give+you+a+call stop+by ring+you call+you touch
meeting agenda sit+down get+together discuss talk+through run+through go+over go+through conversation recap invite attend session chat
monday tuesday wednesday thursday friday saturday sunday weekday fortnight
january february march april june july august september october november december
oclock noon midday lunchtime tonight half+past teatime dawn arvo dinnertime morning afternoon this+morning
often sometimes usually rarely seldom daily weekly every+day every+week every+month how+often twice all+the+time constantly
moment minute sec hang+on
pound quid dollar buck euro rupee lakh penny pence cent grand tenner rand million fortune coin peanuts k wallet arm+and+a+leg
metre foot feet inch millimetre centimetre kilo gram tonne kilometre mile litre yard kva newton ton
better+than worse+than unlike compared+with compared+to compare versus vs difference differ different same+as similar comparable side+by+side as+good+as alike
picture imagine say+you suppose what+if pretend dream if+you+could magic+wand magic wand ideal+world what+would+it how+would+it+be
decide decision choose chose pick go+for make+up+your+mind verdict conclude weigh+up prefer yes+or+no criteria which+one consider
refuse decline reject turn+down not+interested no+thanks stop+calling go+away leave+me+alone say+no no+way withdraw hang+up
thank cheers ta grateful appreciate obliged much+obliged gratitude
hello hi hey hiya good+morning good+afternoon good+evening goodbye bye see+you welcome nice+to+meet how+are+you take+care g'day greetings pleased+to+meet my+name+is
football rugby weekend match fishing golf telly team holiday birthday garden weather swim gym dance game
sir madam ma'am mate pal love darling missus mr mrs lads my+friend hon
man woman bloke fella chap guy lad lass lady girl boy person human fellow men women
haha lol hahaha joke funny laugh heh
damn hell bloody bugger crap shit fuck jesus god suck
may+i can+i+ask could+i+ask mind+if do+you+mind okay+if with+your+permission shall+we if+i+may
purpose reason+for+my i'm+here+to i'm+calling calling+about like+to+cover
mean+by what+do+you+mean do+i+have+that+right did+i+get+that if+i+understand correct+me in+other+words example clarify meaning
tell+me+more tell+me+about go+on walk+me+through talk+me+through describe share curious wonder fill+me+in
synergy holistic leverage ecosystem align alignment paradigm stakeholder empower seamless frictionless scalable roadmap omnichannel transformation transformational touchpoint centric mindset framework proposition strategic best-in-class cutting-edge agility resonate consultative lifecycle benchmark end-to-end enterprise visibility
honest frank truth truthful straight+with+you to+be+honest be+fair genuine open+with true plainly tbh transparency
lie lying liar mislead cheat trick hide hidden secret pretend fib deceive con myth
next+step follow+up send+you proposal put+in+writing arrange book+in draft go+ahead proceed move+forward from+here next+week get+started what+happens+next put+together propose
take+care+of see+to+it make+sure sort+out sort+it look+into leave+it+with+me make+it+right deal+with+it solve resolve
cope manage get+by make+do workaround live+with survive
carry push pull drag haul climb reach unload lug raise lower pick+up drop walk
finger thumb knee shoulder neck leg eye ear skin head elbow stomach mouth nose hair heart chest lip
die died dead death kill funeral bury survive dying
garden lawn grass tree flower hedge fence ground hill dig soil mud seed river pond earth
road street highway route lane bridge kerb roadside path pavement
trailer wagon lorry pickup tow tyre tread retread axle brake tailgate haulage fleet
council county government agency city town village state authority mayor country
abroad overseas foreign export import border passport visa world
survey study research analyse science findings explore
basic standard premium gold silver platinum tier package edition bundle diamond
fair unfair reasonable unreasonable equal deserve fairness mutual win-win
chance luck lucky bet gamble odds opportunity shot toss
remember forget forgot forgotten remind reminder memory recall
listen hear heard pay+attention ignore attention
argue argument fight quarrel dispute row disagree conflict defend
agree agreed fair+enough good+point that's+true you're+right deal yes+please exactly absolutely sounds+good why+not okay+then
serious critical severe important vital crucial matter key major significant main primary
minor small little tiny slight trivial peanuts barely hardly wee few
chaos mess muddle tidy organise disorganised
search find look+for hunt missing misplaced chase disappear gone+missing
count tally double+check cross+check verify validate tick
calculate calculation add+up work+out maths formula average percent ratio sum times calculator comes+to total
electric electricity generator inverter solar wiring plug socket outage
stage phase milestone step+by+step sequence
chemical acid bleach chlorine iodine oil grease fluid liquid powder gel wax diesel glue
stone sand gravel rock concrete cement brick slab quarry
spill pour drip overflow soak flush dip flood
steel+frame frame rail post pole rod pipe beam bar column
shake vibrate rattle wobble bounce spin rotate swing tilt
stick sticky block clog choke sludge
busy rushed+off flat+out swamped hectic no+time overworked
ready prepared all+set good+to+go willing
new modern latest brand+new fresh
must should ought require strict have+to supposed+to
every everything everyone everybody nobody nothing whole entire completely total fully
rise raise increase higher high low lower drop level fewer
task job chore role duty project
company business firm organisation corporate institute outfit
reason because cause why that's+why
bad awful terrible horrible dreadful poor nasty painful disaster rough badly
product goods item article stuff range
temporary permanent interim for+good
split separate apart divide share half cut+in
feel felt emotion emotional mood
possible able doable feasible impossible
avoid prevent head+off steer+clear
`
