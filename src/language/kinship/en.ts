/**
 * Everyday words for the same thing, one thing a line, from knowledge of the language: who speaks of a bill, a bit on top or the pot it
 * comes out of speaks of money. Forms (plural, -ed, -ing) come by themselves, a plus sign joins words, a word may stand in several lines.
 */
export const KINSHIP_EN = `
price cost fee charge rate tariff quote quotation expensive dear dearer pricey premium ask+for per+piece apiece start+at begin+at tag run+to come+to figure+for+it
cheap cheaper discount rebate knock+off take+off bargain per+cent+off percent+off come+down reduction special+offer lower+price haggle undercut less reduce deal best+price match
budget pot fund capital capex opex operating spend cost+centre ledger purse sum kitty
bill invoice charge statement receipt billed account paperwork
pay paid payment instalment monthly deposit upfront up+front lump+sum half+now credit terms finance lease due owe owing settle
rent rental hire lease leasing borrow loan lend lent loaner spare monthly
afford cash cashflow stretch squeeze gap over+budget too+much exceed beyond
save saving less+per pay+back payback return+on roi pay+for+itself worthwhile break+even worth horizon lifetime
profit margin earning turnover revenue takings sales income bottom+line markup mark-up
lose lost loss cost+you write+off wasted out+of+pocket damage
refund money+back reimburse give+back credit+note compensation compensate goodwill voucher
penalty fine clause damages liable liability sue lawyer
tax vat customs duty levy subsidy grant
boss chief director manager superior head ceo md owner upstairs management board headmaster principal gm registrar dean she+says he+says
approve approval sign signature signed+off go-ahead green+light blessing nod final+say decide decision authorise permission yes+from procedure
committee panel board meeting+of vote council partner shareholder hearing
colleague team staff people crew folk lads mates hands employee shift roster headcount brigade deputy department
worker operator technician mechanic fitter engineer specialist craftsman installer
hire recruit recruiting recruitment hiring applicant candidate vacancy newcomer starter take+on youngster join joiner graduate intern
quit leave left turnover walk+out resign poach retention stay
sick ill off+work absence absent stay+at+home doctor injury
ache pain hurt sore wrist hand back shoulder strain physio splint heavy lift joint arm posture
safe safety accident hazard danger dangerous injury protect guard risk risky harm burn hurt
tired exhausted overtime extra+hours stress stressed workload overwhelmed burnt+out sleep night+shift pressure
redundancy lose+their+job fear+for afraid+for
train training learn learning course teach taught lesson get+used+to instruct introduction onboarding tutorial habit coach pick+it+up
difficult complicated tricky easy simple fiddly user-friendly straightforward intuitive
manual instruction guide guideline booklet checklist procedure step+by+step
skill experience experienced expert expertise know-how qualified certified professional veteran
school pupil class classroom teacher college university campus student lesson kid child children youngster exam lecture headmaster
inspect inspection inspector audit auditor check+on+you authority official regulator control look+over come+and+look examiner authorities
prove proof evidence document record log trace trail history show+what written+down note+down logged recorded file traceable protocol backdate raw+data minutes black+and+white
certificate certified accredited stamp seal approved lab laboratory test+report independent independently neutral third+party calibrated calibration standard date serial plate iso
measure measured measurement reading value figure number accuracy accurate gauge scale meter precise tolerance deviation
test tested trial pilot try+out try+it demo demonstration sample borrow put+it+through experiment free+of+charge first+go
brochure leaflet catalogue advert flyer marketing advertise datasheet spec on+paper claim slide hype
reference customer+of+ours another+customer other+customer case someone+who ring+them call+them colleague+of+yours pick+up+the+phone recommend firm+like+yours swear+by peer plant+like
doubt sceptical suspicious believe trust wary sales+talk hot+air convince believable exaggerate biased
promise guarantee warranty covered assurance commit word+on+it guaranteed pledge in+writing year+cover
own+figures own+data your+own+numbers guess estimate estimated assumption unproven reckon maker manufacturer
break broken broke breakdown fail failure faulty fault defect defective dead doa packed+up not+work won't+start
stop stoppage downtime standstill stand+still idle outage down interrupt off+line grind
repair mend mended fix fixed service servicing maintenance overhaul workshop spare+part look+after serviced interval
spare part replacement component consumable wear worn filter belt bearing battery cell
replace replacement swap exchange new+one fresh+one change+it take+back return exchanged
battery charge charging cell run+flat plug charger cable
scrap reject waste wasted rework defect bin thrown+away throw+away discard spoil spoiled rubbish write+off yield crack reprint wrong+plate
quality standard defect flaw consistent uneven good+enough finish
taste flavour fresh recipe bite crust delicious factory soulless handmade home-made crumb
dough bread roll baker bakery bake baking loaf flour oven pastry
cook kitchen chef food meal dish menu restaurant canteen ingredient lunch catering
hygiene hygienic clean germ bacteria contamination sterile wipe wash sanitary disinfect mould spotless
clean cleaning wash washing rinse scrub wipe dirt dirty dust dusty soap detergent laundry linen stain tidy
linen sheet towel bedding pillowcase pillow bed laundry tablecloth duvet textile throw
hotel guest room house lodging stay reception occupancy booking bed night hospitality resort
wedding bride groom ceremony banquet marriage party feast
award prize trophy win won gala jury runner-up honour competition contest came+second first+place
speech stage talk speak conference audience microphone present presentation crowd
picture photo photograph image poster story card video film brochure
fair exhibition booth stand trade+show hall visitor showcase
brand reputation image name+of standing embarrass embarrassed embarrassing humiliate blush shame awkward face
proud pride recognition appreciate credit praise show+off stand+out talk+about+you notice
green environment eco sustainability sustainable carbon climate co2 footprint greenwash planet recycle recycled organic
water litre leak drip pipe tap flood wet hose drain compressed+air compressor hiss pressure pump leaky
energy electricity power heating gas fuel kilowatt consumption diesel petrol current watt meter kilowatt-hour
hot heat warm cold cool temperature degree freeze frozen fridge chill chilled thaw melt refrigerate ice cooling
humid humidity damp moisture dry drying wet condensation desiccant air dew
dust smoke fume smell stink air ventilation
noise noisy loud quiet silent sound decibel racket hum din hear
light dark lamp bright bulb dim
space room storage store shelf warehouse stock cupboard floor footprint fit+in cramped square+metre stand+it put+it keep+it stored drawer rack depot pallet racking bay aisle upright
box carton packaging package pack wrapped parcel crate unpack cardboard wrapping
size dimension width wide height tall small large big fit fits weigh weight heavy narrow
deliver delivery shipped ship shipping lorry truck van freight transport carrier courier haul driver on+its+way consignment carriage arrive dispatch parcel load forwarder boat container vessel drop+off bring+it send sent next+day collect fetch
late delay delayed overdue missed hold-up waiting on+time punctual slip slipped postponed not+there behind deadline
deadline due by+when date time-limit cut-off in+time go-live opening by+which how+soon last+day
lead+time how+long how+soon turnaround wait ready+by it's+with+you with+you
fast quick quicker slow slowly speed rapid seconds takes+long takes+ages take+forever rhythm pace throughput minutes hour
output capacity volume quantity how+many pieces units production produce turn+out make+a+day get+through amount throughput demand number
start begin launch get+going set+up setup prepare install installation up+and+running kick+off introduce rollout roll+out go+live commission
switch change changeover swap+over migrate migration move+to convert roll-out disruption
old existing current present so+far at+the+moment today now do+you+do+it process run currently routine workflow step how+it+works day+to+day steps nowadays handle
supplier vendor provider manufacturer source maker distributor firm supply buy+from deal+with dealer brand make
competitor competition rival other+offer someone+else alternative other+supplier else+have+you compare comparison three+quotes elsewhere tender another+supplier bid who+else look+around
contract agreement term renew renewal expire expiry cancel cancellation notice tied locked+in commitment runs+until sign small+print get+out bound binding
legal lawyer solicitor law compliance attorney rule regulation
data privacy private confidential leak server cloud hacked security stored protect password
software system app program tool computer interface platform screen website online database login spreadsheet excel sheet dashboard integrate integration
phone mobile handset smartphone call rang ring telephone line answer picked+up pick+up voicemail hotline dial number switchboard unreachable callback reach
email mail message letter write wrote written inform notify reply respond response silence update tell+you text
report overview summary one-page page sheet list table chart analysis paper evaluation
language english translate translation speak foreign translated chinese spanish hindi accent
form application apply fill+in paperwork admin document bureaucracy file filing registration
tender bid requirement specification specify criteria must-have requirements conditions
sorry apologise apology regret mistake our+fault own+up blame responsible responsibility error wrong cause reason+for mix-up mixed+up why+it+happened mess
angry furious upset annoyed fed+up frustrated disappointed let+down complain complaint shout shouted yell trouble temper hurt
worry worried afraid fear anxious nervous concern uneasy scared frightened sleepless panic
family wife husband child children daughter son home mother father kid parent personal marriage
retire retirement successor generation hand+over take+over son heir pension step+down after+you comes+after come+after
holiday vacation christmas summer easter season winter autumn spring peak off-season busy+time
customer client buyer shopper consumer guest patient visitor passenger public regular
complaint complain unhappy review grumble star comment feedback
wait queue queuing line+up waiting+time waiting+room patience checkout bottleneck jam
sell sale reseller dealer retail retailer shop store resale wholesale trader shelf counter high+street till shopfront
market demand trend popular fashion
stock inventory on+hand sold+out shelf run+out supply shortage surplus leftover
growth grow expand expansion second+site new+site bigger branch open+up opening
site location factory plant facility building premises branch address where+is
machine equipment device unit apparatus appliance kit gear model line robot automatic automated
robot automatic automation by+itself manual manually hand hand-made
screen display monitor picture image shows blank flicker button press switch+on turn+on come+on power+on boot lamp symptom beep panel
door open opened opening shut close lid hatch
car vehicle van drive driver mileage motor tyre fleet road truck parking
boat ship harbour sea sail vessel yacht marina crew deck engine ferry port
farm farmer field crop harvest acre hectare plough tractor seed spray soil fertiliser yield cattle grain orchard rain disease pest fungus blight leaf spot weed rice scout bug
fly flying drone pilot aerial air wing flight
weather rain wind storm snow sun frost wet
hospital ward nurse patient doctor clinic care bed treatment surgery medical pump drip
build building construction site builder concrete scaffold roof wall
metal steel weld machining mill lathe press mould tool casting sheet
electronic board circuit chip component solder reel parts
print printer ink paper label tag barcode sticker trace scan traceable serial
insure insurance cover policy claim insured premium insurer underwriter
bank loan credit interest borrow account investor mortgage
invest investment purchase buy bought outlay procurement purchasing
order ordered reference confirm booking booked
amount quantity how+much number total altogether many large batch
when date day time diary calendar appointment convenient suits schedule slot available meet meeting afternoon morning week tomorrow
who whose name person responsible in+charge contact someone
how+long period years months duration since age how+old
where place location address
future plan plans next+year ahead vision dream goal aim ambition long+term strategy five+years
alone single+handed one+man understaffed gap thin
flexible adjust adapt option optional custom tailor-made choose choice version extra add-on model
limit limitation cannot does+not+do except only+works drawback catch downside honest+about disadvantage restriction not+for won't+do shortcoming not+measure no+guarantee
durable last lasts robust wear+out long-lasting tough holds+up
gentle soft careful delicate mild tender softly handle
support assistance on+call contact+person round+the+clock hotline help stand+by stay+with+you
emergency urgent backup fallback reserve plan+b standby contingency
travel trip train flight hotel journey drive distance far miles commute
exclusive only+one first early limited badge founding pioneer partner logo sole only+dealer territory patch district area
partner partnership cooperation together joint beside
footfall traffic attendance crowd turnout demo
mistake error typo wrong mix-up confused swapped incorrect mismatch
explain understand clear unclear transparent confusing confused
control overview steer check monitor watch keep+an+eye monitoring alarm alert warning notify
alarm alert beep warning
baby toddler nursery child
furniture chair desk table seat
floor carpet tile surface wood wooden
fire smoke alarm burn flame
exaggerate overclaim hype big+words gadget toy never+used
adoption use+it accept accepted acceptance like+it resist resistance reluctant stubborn complain+about
bored boring dull long-winded drop+out give+up fall+asleep fun game puzzle
usage what+for put+in+it application purpose keep+in+it use+it+for
figure number percentage statistics result outcome
target quota goal objective score mark
experience last+time before once+had history earlier past back+then
wish want expect expectation put+right put+it+right hope fair solution happy+with satisfied ideal in+your+eyes what+would+help
view opinion feel think others anybody+against involved in+favour reaction mind
free gift giveaway complimentary for+nothing on+top on+the+house bonus included thrown+in
urgent hurry rush asap priority most+important matters+most first+of+all need+first
scope part section module content chapter item list detail included piece cover complete
user account licence seat login subscription
stairs lift elevator upstairs carry+up floor storey staircase
scale balance weigh weighing load
copy copied fake imitation counterfeit trademark trade+mark register name+taken original knock-off pirate
timetable schedule rota calendar plan slot
sensor monitor watch detect vibration predict forecast ahead
neighbour next+door neighbours flat apartment house home street resident
glass tile ceramic cup kiln pottery stone
lunch portion meal canteen breakfast
gain personally matter+to+you career promotion
ban forbidden allowed permit rule prohibited
stable steady constant fluctuate swing drift
name address contact registration details
office headquarters branch department region
loyal loyalty friend relationship years+together long-standing trust behind+their+back betray decent fair+to feelings hurt
happy satisfied content pleased no+need work+well suit
bend bent dent knock hit bang bump crash forklift scrape scratch damage twisted
slide deck page presentation investor pitch handout
lens camera optic glass photographer studio photo gear
weight weigh balance scales sample residue milligram
improve improvement better change differently suggest advice idea development next+step
ahead lead first best top winner number+one beat outdo leading champion
night midnight late weekend after+hours evening sunday saturday dark
media newspaper journalist publicity campaign advert launch press article radio social
internet online web website click
look beautiful pretty design style elegant show+off window see+it
neighbour next+door flat wall hear piano music practise headphones play instrument keys
personally matter+to+you career own+plans gain
hurry rush urgent asap at+once right+away priority most+important first+of+all need+first before+anything
no+hurry later think+about+it not+yet some+other+time plenty+of+time time+enough just+looking
part piece section scope module slice single+one in+parts instead drop leave+out trade postpone
agreed agreement said promised told+you understood settled last+meeting originally sold+you
pupil children class lesson timetable computer+room
alone on+his+own on+her+own nobody+to+ask unsure by+yourself
referral introduce recommend know+anyone
`
