/**
 * Everyday foods, one a line, from USDA SR28 (2015) joined to SR Legacy (2018); public domain. Amounts are per 100 g.
 * An empty amount was not measured; it is not zero. Folate is in dietary folate equivalents. `macros-match`: energy and
 * macronutrients are as in SR Legacy, so the record very likely is; sodium may still be older. `sr-legacy-read`: read
 * from SR Legacy itself. Household portions are ours, their grams from USDA portions.
 */
export const FOOD_TABLE = `id|usda|group|name|synonyms|portion|grams|magnesium|potassium|calcium|vitamin-d|thiamin|riboflavin|vitamin-b6|folate|vitamin-b12|sodium|check|note
avocado|171705|avocado|Avocado|avo;guacamole;aguacate;alligator pear|half an avocado|100.5|29|485|12|0|0.067|0.13|0.257|81|0|7|macros-match|Gives potassium, B6 and folate most of all; some magnesium.
avocado-small-hass|171706|avocado|Avocado, small (Hass)|hass avocado;california avocado|half a small avocado|68|29|507|13|0|0.075|0.143|0.287|89|0|8|macros-match|
avocado-large-green-florida|171707|avocado|Avocado, large green (Florida)|florida avocado;slimcado|a third of a large avocado|101.2|24|351|10|0|0.021|0.053|0.078|35|0|2|macros-match|
spinach-cooked|168463|leafy-greens|Spinach, cooked|wilted spinach;boiled spinach;saag;palak|half a cup, cooked|90|87|466|136|0|0.095|0.236|0.242|146|0|70|macros-match|It has oxalate. The body takes in less of its calcium and magnesium.
spinach-raw|168462|leafy-greens|Spinach, raw|baby spinach;spinach salad|2 big handfuls|60|79|558|99|0|0.078|0.189|0.195|194|0|79|macros-match|
spinach-frozen-cooked|169288|leafy-greens|Spinach, frozen, cooked|frozen spinach|half a cup, cooked|95|82|302|153|0|0.078|0.176|0.136|121|0|97|macros-match|
swiss-chard-cooked|170401|leafy-greens|Swiss chard, cooked|chard;silverbeet;mangold;blette|half a cup, cooked|87.5|86|549|58|0|0.034|0.086|0.085|9|0|179|macros-match|
kale-raw|168421|leafy-greens|Kale, raw|curly kale;kale salad;cavolo nero|2 big handfuls|42|33|348|254|0|0.113|0.347|0.147|62|0|53|sr-legacy-read|
collard-greens-cooked|170407|leafy-greens|Collard greens, cooked|collards;spring greens|half a cup, cooked|95|21|117|141|0|0.04|0.106|0.128|16|0|15|macros-match|
beet-greens-cooked|170376|leafy-greens|Beet greens, cooked|beetroot leaves;beet tops|half a cup, cooked|72|68|909|114|0|0.117|0.289|0.132|14|0|241|macros-match|
turnip-greens-cooked|170466|leafy-greens|Turnip greens, cooked|turnip tops|half a cup, cooked|72|22|203|137|0|0.045|0.072|0.18|118|0|29|macros-match|
mustard-greens-cooked|169257|leafy-greens|Mustard greens, cooked|mustard leaves|half a cup, cooked|70|13|162|118|0|0.041|0.063|0.098|9|0|9|macros-match|
dandelion-greens-cooked|169227|leafy-greens|Dandelion greens, cooked|dandelion leaves|half a cup, cooked|52.5|24|232|140|0|0.13|0.175|0.16|13|0|44|macros-match|
pak-choi-cooked|170391|leafy-greens|Pak choi, cooked|bok choy;chinese cabbage|half a cup, cooked|85|11|371|93|0|0.032|0.063|0.166|41|0|34|macros-match|
amaranth-leaves-cooked|169202|leafy-greens|Amaranth leaves, cooked|callaloo;chinese spinach|half a cup, cooked|66|55|641|209|0|0.02|0.134|0.177|57|0|21|macros-match|
rocket-raw|169387|leafy-greens|Rocket, raw|arugula;rucola|a handful|20|47|369|160|0|0.044|0.086|0.073|97|0|27|macros-match|
watercress-raw|170068|leafy-greens|Watercress, raw|cress|a handful|34|21|330|120|0|0.09|0.12|0.129|9|0|41|macros-match|
romaine-lettuce|169247|leafy-greens|Romaine lettuce|cos lettuce;salad leaves|a side salad|94|14|247|33|0|0.072|0.067|0.074|136|0|8|macros-match|
iceberg-lettuce|169248|leafy-greens|Iceberg lettuce|lettuce;salad|a side salad|72|7|141|18|0|0.041|0.025|0.042|29|0|10|macros-match|Low in all the nutrients here.
savoy-cabbage-raw|170388|leafy-greens|Savoy cabbage, raw|green cabbage|a cup, shredded|70|28|230|35|0|0.07|0.03|0.19|80|0|28|macros-match|
cabbage-cooked|169976|leafy-greens|Cabbage, cooked|white cabbage;green cabbage|half a cup, cooked|75|15|196|48|0|0.061|0.038|0.112|30|0|8|macros-match|
broccoli-cooked|169967|leafy-greens|Broccoli, cooked|calabrese|half a cup, cooked|78|21|293|40|0|0.063|0.123|0.2|108|0|41|macros-match|
brussels-sprouts-cooked|169971|leafy-greens|Brussels sprouts, cooked|sprouts|5 sprouts|105|20|317|36|0|0.107|0.08|0.178|60|0|21|macros-match|
papaya|169926|papaya|Papaya|pawpaw;papaw;papaia|a cup of pieces|145|21|182|20|0|0.023|0.027|0.038|37|0|8|macros-match|Some magnesium and potassium; a lot of vitamin C.
papaya-nectar|169107|papaya|Papaya nectar|papaya juice;pawpaw juice|a glass|250|3|31|10|0|0.006|0.004|0.009|2|0|5|macros-match|Almost none of these nutrients.
salmon-farmed-cooked|175168|salmon|Salmon, farmed, cooked|atlantic salmon;salmon fillet;baked salmon|a small fillet (palm-size)|85|30|384|15|13.1|0.34|0.135|0.647|34|2.8|61|macros-match|
salmon-wild-sockeye-cooked|173692|salmon|Salmon, wild sockeye, cooked|red salmon;sockeye|a small fillet (palm-size)|85|36|436|11|16.7|0.157|0.246|0.827|7|4.47|92|macros-match|
salmon-wild-coho-cooked|173719|salmon|Salmon, wild coho, cooked|silver salmon|a small fillet (palm-size)|85|33|434|45|11.3|0.075|0.14|0.568|13|5|58|macros-match|
salmon-pink-cooked|172001|salmon|Salmon, pink, cooked|pink salmon fillet|a small fillet (palm-size)|85|32|439|8|13|0.091|0.126|0.696|5|4.73|90|macros-match|
salmon-tinned-pink|173690|salmon|Salmon, tinned pink|canned salmon;pink salmon tin|half a small tin|85|30|344|215|13.7|0.023|0.186|0.3|15|4.4|403|macros-match|With bones; skinless boneless tins have less calcium.
salmon-tinned-red|173693|salmon|Salmon, tinned red|canned sockeye;red salmon tin|half a small tin|85|31|314|232|21|0.032|0.212|0.119|4|5.5|408|macros-match|
smoked-salmon|173687|salmon|Smoked salmon|lox;smoked fish|2 slices|56.7|18|175|11|17.1|0.023|0.101|0.278|2|3.26|672|macros-match|High in salt.
sardines-in-oil-tinned|175139|oily-fish|Sardines in oil, tinned|sardine;pilchards|one small tin, drained|85.1|39|397|382|4.8|0.08|0.227|0.167|10|8.94|307|macros-match|
mackerel-cooked|171994|oily-fish|Mackerel, cooked|makrele;jack mackerel|a small fillet|85|36|521|29|11.4|0.135|0.54|0.381|2|4.23|110|macros-match|From the Pacific, and jack mackerel.
kippers|173668|oily-fish|Kippers|smoked herring|2 fillets|80|46|447|84|2.2|0.126|0.319|0.413|14|18.7|918|macros-match|High in salt.
herring-cooked|175117|oily-fish|Herring, cooked|herring fillet|a small fillet|85|41|419|74|5.4|0.112|0.299|0.348|12|13.14|115|macros-match|
herring-pickled|175118|oily-fish|Herring, pickled|rollmops;matjes|2 to 3 pieces|56.7|8|69|77|2.8|0.036|0.139|0.17|2|4.27|870|macros-match|
rainbow-trout-cooked|173718|oily-fish|Rainbow trout, cooked|trout|a fillet|71|30|450|30|19|0.143|0.107|0.386|12|4.11|61|macros-match|
anchovies-tinned|174183|oily-fish|Anchovies, tinned|anchovy|5 anchovies|20|69|544|232|1.7|0.078|0.363|0.203|13|0.88|3668|macros-match|Very salty.
tuna-tinned-in-water|173709|fish|Tuna, tinned in water|canned tuna;light tuna|half a tin|85|23|179|17|1.2|0.03|0.084|0.319|4|2.55|247|macros-match|
tuna-tinned-in-oil|173708|fish|Tuna, tinned in oil|canned tuna in oil|half a tin|85|31|207|13|6.7|0.038|0.12|0.11|5|2.2|416|macros-match|
tuna-steak-cooked|172006|fish|Tuna steak, cooked|yellowfin;fresh tuna|a small steak|85|42|527|4|2|0.134|0.137|1.038|2|2.35|54|macros-match|
halibut-cooked|174201|fish|Halibut, cooked|white fish|a small fillet|85|28|528|9|5.8|0.058|0.036|0.632|14|1.27|82|macros-match|
cod-cooked|171956|fish|Cod, cooked|white fish|a small fillet|85|42|244|14|1.2|0.088|0.079|0.283|8|1.05|78|macros-match|
tilapia-cooked|175177|fish|Tilapia, cooked|white fish|a fillet|87|34|380|14|3.7|0.093|0.073|0.123|6|1.86|56|macros-match|
prawns-cooked|171971|fish|Prawns, cooked|shrimp|a small bowl|85|37|170|91|0.1|0.032|0.024|0.242|24|1.66|947|macros-match|
clams-tinned|171976|fish|Clams, tinned|cockles|3 tablespoons|42.5|32|628|65|0.1|0.024|0.066|0.016|7|18.63|112|macros-match|Very rich in B12.
mussels-cooked|174217|fish|Mussels, cooked|moules|a small bowl|85|37|268|33||0.3|0.42|0.1|76|24|369|macros-match|
crab-cooked|172007|fish|Crab, cooked|dungeness crab|a small bowl|85|58|408|59||0.057|0.203|0.173|42|10.38|378|macros-match|
lentils-cooked|172421|legumes|Lentils, cooked|brown lentils;green lentils;dal;dhal|half a cup, cooked|99|36|369|19|0|0.169|0.073|0.178|181|0|2|macros-match|
chickpeas-cooked|173757|legumes|Chickpeas, cooked|garbanzo beans;chana|half a cup, cooked|82|48|291|49|0|0.116|0.063|0.139|172|0|7|macros-match|
chickpeas-tinned|173801|legumes|Chickpeas, tinned|canned garbanzo|half a cup, drained|76|24|109|43|0|0.025|0.015|0.116|41|0|212|macros-match|Tinned and rinsed, beans have about half the magnesium and potassium of home-cooked ones.
hummus|172454|legumes|Hummus|houmous;chickpea dip|3 tablespoons|45|29|173|49|0|0.089|0.052|0.399|59|0|242|macros-match|Home-made; shop values differ.
black-beans-cooked|173735|legumes|Black beans, cooked|frijoles negros;turtle beans|half a cup, cooked|86|70|355|27|0|0.244|0.059|0.069|149|0|1|macros-match|
kidney-beans-cooked|175194|legumes|Kidney beans, cooked|red beans;rajma|half a cup, cooked|88.5|45|403|28|0|0.16|0.058|0.12|130|0|2|macros-match|
kidney-beans-tinned|175243|legumes|Kidney beans, tinned|canned kidney beans|half a cup, drained|79|29|250|58|0|0.06|0.015|0.113|23|0|208|macros-match|
pinto-beans-cooked|175200|legumes|Pinto beans, cooked|refried beans|half a cup, cooked|85.5|50|436|46|0|0.193|0.062|0.229|172|0|1|macros-match|
navy-beans-cooked|173746|legumes|Navy beans, cooked|haricot beans|half a cup, cooked|91|53|389|69|0|0.237|0.066|0.138|140|0|0|macros-match|
white-beans-cooked|175203|legumes|White beans, cooked|cannellini beans|half a cup, cooked|89.5|63|561|90|0|0.118|0.046|0.093|81|0|6|macros-match|
butter-beans-cooked|174253|legumes|Butter beans, cooked|lima beans|half a cup, cooked|94|43|508|17|0|0.161|0.055|0.161|83|0|2|macros-match|
baked-beans-tinned|175182|legumes|Baked beans, tinned|beans on toast|half a cup|127|27|224|34|0|0.096|0.039|0.084|12|0|343|macros-match|Salted and sweetened.
split-peas-cooked|172429|legumes|Split peas, cooked|pea soup;dal|half a cup, cooked|98|36|362|14|0|0.19|0.056|0.048|65|0|2|macros-match|
green-peas-cooked|170017|legumes|Green peas, cooked|garden peas;frozen peas|half a cup|80|22|110|24|0|0.283|0.1|0.113|59|0|72|macros-match|
black-eyed-peas-cooked|173759|legumes|Black-eyed peas, cooked|cowpeas;black-eyed beans|half a cup, cooked|85.5|53|278|24|0|0.202|0.055|0.1|208|0|4|macros-match|
mung-beans-cooked|174257|legumes|Mung beans, cooked|moong dal;green gram|half a cup, cooked|101|48|266|27|0|0.164|0.061|0.067|159|0|2|macros-match|
broad-beans-cooked|173753|legumes|Broad beans, cooked|fava beans;ful|half a cup, cooked|85|43|268|36|0|0.097|0.089|0.072|104|0|5|macros-match|
edamame|168411|legumes|Edamame|young soya beans|half a cup, shelled|77.5|64|436|63|0|0.2|0.155|0.1|311|0|6|macros-match|
soya-beans-cooked|174271|legumes|Soya beans, cooked|soybeans|half a cup, cooked|86|86|515|102|0|0.155|0.285|0.234|54|0|1|macros-match|
tofu-firm|172475|legumes|Tofu, firm|bean curd|a quarter block|81|58|237|683|0|0.158|0.102|0.092|29|0|14|macros-match|Set with calcium sulfate; other brands have far less calcium.
tempeh|174272|legumes|Tempeh|fermented soy|half a cup|83|81|412|111|0|0.078|0.358|0.215|24|0.08|9|macros-match|
peanuts-roasted|173806|legumes|Peanuts, roasted|groundnuts|a small handful|28.4|178|634|58|0|0.152|0.197|0.466|97|0|6|macros-match|
peanut-butter|172470|legumes|Peanut butter|peanut spread|2 tablespoons|32|168|558|49|0|0.15|0.192|0.441|87|0|17|macros-match|
bone-broth-beef-home-made-stock|172883|broth|Bone broth, beef (home-made stock)|beef stock;bone soup;beef broth|a mug|240|7|185|8|0|0.033|0.091|0.055|2|0|198|macros-match|A mug gives about 17 mg magnesium. Its potassium is mostly from the meat and veg in the pot. The table has no bone broth: this is its home-made beef stock.
bone-broth-chicken-home-made-stock|172884|broth|Bone broth, chicken (home-made stock)|chicken stock;chicken broth home-made|a mug|240|4|105|3|0|0.035|0.085|0.061|5|0|143|macros-match|A mug gives about 10 mg magnesium, and far more sodium.
fish-stock-home-made|172885|broth|Fish stock (home-made)|fish broth|a mug|233|7|144|3|0|0.033|0.076|0.037|2|0.69|156|macros-match|
beef-broth-tinned-or-carton|171538|broth|Beef broth, tinned or carton|beef bouillon ready to serve;shop bone broth|a mug|240|2|54|6|0|0.002|0.021|0.01|2|0.07|372|macros-match|Mostly water and salt.
chicken-broth-tinned-or-carton|174536|broth|Chicken broth, tinned or carton|chicken bouillon ready to serve|a mug|249|1|18|4|0|0.021|0.059|0|0|0.02|371|macros-match|Mostly water and salt.
vegetable-broth-carton|171583|broth|Vegetable broth, carton|vegetable stock|a mug|221|1|19|3|0|0.023|0.022|0.007|0|0|296|macros-match|Mostly water and salt.
almonds|170567|nuts-seeds|Almonds|almond nuts|a small handful (23 nuts)|28.4|270|733|269|0|0.205|1.138|0.137|44|0|1|macros-match|
almond-butter|168588|nuts-seeds|Almond butter|almond spread|2 tablespoons|32|279|748|347|0|0.041|0.939|0.103|53|0|7|macros-match|
cashews|170162|nuts-seeds|Cashews|cashew nuts|a small handful|28.4|292|660|37|0|0.423|0.058|0.417|25|0|12|macros-match|
walnuts|170187|nuts-seeds|Walnuts|walnut halves|a small handful|28.4|158|441|98|0|0.341|0.15|0.537|98|0|2|macros-match|
brazil-nuts|170569|nuts-seeds|Brazil nuts|brazils|3 nuts|15|376|659|160|0|0.617|0.035|0.101|22|0|3|macros-match|Very high in selenium: 2 or 3 nuts a day at most.
pistachios|170184|nuts-seeds|Pistachios|pistachio nuts|a small handful|28.4|121|1025|105|0|0.87|0.16|1.7|51|0|1|macros-match|
hazelnuts|170581|nuts-seeds|Hazelnuts|filberts;cobnuts|a small handful|28.4|163|680|114|0|0.643|0.113|0.563|113|0|0|macros-match|
pecans|170182|nuts-seeds|Pecans|pecan nuts|a small handful|28.4|121|410|70|0|0.66|0.13|0.21|22|0|0|macros-match|
mixed-nuts|170585|nuts-seeds|Mixed nuts|nut mix|a small handful|28.4|227|643|87|0|0.3|0.4|0.36|60|0|4|macros-match|
pumpkin-seeds|170556|nuts-seeds|Pumpkin seeds|pepitas|a small handful (3 tablespoons)|28.4|592|809|46|0|0.273|0.153|0.143|58|0|7|macros-match|Few everyday foods give more magnesium.
sunflower-seeds|170562|nuts-seeds|Sunflower seeds|sunflower kernels|a small handful (3 tablespoons)|28|325|645|78|0|1.48|0.355|1.345|227|0|9|macros-match|
chia-seeds|170554|nuts-seeds|Chia seeds|chia|1 heaped tablespoon|14.2|335|407|631||0.62|0.17|||0|16|macros-match|
flaxseed-ground|169414|nuts-seeds|Flaxseed, ground|linseed|1 tablespoon|7|392|813|255|0|1.644|0.161|0.473|87|0|30|macros-match|
sesame-seeds|170150|nuts-seeds|Sesame seeds|sesame|1 tablespoon|9|351|468|975|0|0.791|0.247|0.79|97|0|11|macros-match|
hemp-seeds-shelled|170148|nuts-seeds|Hemp seeds, shelled|hemp hearts|3 tablespoons|30|700|1200|70||1.275|0.285|0.6|110||5|macros-match|
tahini|170189|nuts-seeds|Tahini|sesame paste|1 tablespoon|15|95|414|426|0|1.22|0.473|0.149|98|0|115|macros-match|
porridge-cooked-with-water|173905|grains|Porridge, cooked with water|oatmeal;oats cooked|a bowl|234|27|70|9|0|0.076|0.016|0.005|6|0|4|macros-match|
rolled-oats-dry|173904|grains|Rolled oats, dry|oats;oat flakes|a third of a cup, dry|27|138|362|52|0|0.46|0.155|0.1|32|0|6|macros-match|
oat-bran-dry|168872|grains|Oat bran, dry|oat bran|4 tablespoons|23.5|235|566|58|0|1.17|0.22|0.165|52|0|4|macros-match|
wheat-bran|169722|grains|Wheat bran|bran|2 tablespoons|7.2|611|1182|73|0|0.523|0.577|1.303|79|0|2|macros-match|
wheat-germ|168892|grains|Wheat germ|wheatgerm|2 tablespoons|14.4|239|892|39|0|1.882|0.499|1.3|281|0|12|macros-match|
bran-flakes|173888|grains|Bran flakes|fortified bran cereal|a small bowl|30|229|533|44|3.3|1.3|1.4|1.7|1120|5|540|macros-match|With vitamins added; check the pack in your country.
wheat-biscuits|169040|grains|Wheat biscuits|weetabix;wheat biscuit cereal|2 biscuits|35|92|429|57|0|1.929|0.98|0.46|46|0|371|macros-match|With vitamins added; check the pack in your country.
shredded-wheat|173910|grains|Shredded wheat|shredded wheat biscuits|2 biscuits|47|130|381|56|0|0.28|0.09|0.17|43|0|2|macros-match|Whole wheat, with no vitamins added.
granola-home-made|171646|grains|Granola, home-made|muesli;granola|a third of a cup|40.6|168|539|76|0|0.548|0.354|0.37|84|0|26|macros-match|
wholemeal-bread|172688|grains|Wholemeal bread|whole wheat bread;brown bread|1 slice|32|75|254|161|0|0.394|0.167|0.215|42|0|455|macros-match|
white-bread|174924|grains|White bread|white toast|1 slice|29|23|126|144|0|0.533|0.243|0.087|171|0|490|macros-match|US white flour has B vitamins added.
rye-bread|172684|grains|Rye bread|rye|1 slice|32|40|166|73|0|0.434|0.335|0.075|151|0|603|macros-match|
multigrain-bread|168013|grains|Multigrain bread|granary bread;seeded bread|1 slice|26|78|230|103|0|0.279|0.131|0.263|75|0|381|macros-match|
wholemeal-pitta|174916|grains|Wholemeal pitta|whole wheat pita|1 large pitta|64|69|170|15|0|0.339|0.08|0.265|35|0|527|macros-match|
corn-tortilla|175036|grains|Corn tortilla|maize tortilla|2 tortillas|48|72|186|81|0|0.094|0.065|0.219|5|0|45|macros-match|
brown-rice-cooked|169704|grains|Brown rice, cooked|wholegrain rice|half a cup, cooked|101|39|86|3|0|0.178|0.069|0.123|9|0|4|macros-match|
white-rice-cooked|168878|grains|White rice, cooked|rice|half a cup, cooked|79|12|35|10|0|0.163|0.013|0.093|97|0|1|macros-match|US rice has B vitamins added.
quinoa-cooked|168917|grains|Quinoa, cooked|quinoa|half a cup, cooked|92.5|64|172|17|0|0.107|0.11|0.123|42|0|7|macros-match|
bulgur-wheat-cooked|170287|grains|Bulgur wheat, cooked|bulgur;tabbouleh|half a cup, cooked|91|32|68|10|0|0.057|0.028|0.083|18|0|5|macros-match|
pearl-barley-cooked|170285|grains|Pearl barley, cooked|barley|half a cup, cooked|78.5|22|93|11|0|0.083|0.062|0.115|16|0|3|macros-match|
buckwheat-cooked|170686|grains|Buckwheat, cooked|kasha|half a cup, cooked|84|51|88|7|0|0.04|0.039|0.077|14|0|4|macros-match|
millet-cooked|168871|grains|Millet, cooked|millet|half a cup, cooked|87|44|62|3|0|0.106|0.082|0.108|19|0|2|macros-match|
wholewheat-pasta-cooked|168910|grains|Wholewheat pasta, cooked|brown pasta;wholemeal spaghetti|a cup, cooked|117|54|96|13|0|0.156|0.099|0.093|21|0|4|macros-match|
pasta-white-cooked|169737|grains|Pasta, white, cooked|spaghetti;macaroni|a cup, cooked|120|18|44|7|0|0.274|0.136|0.049|119|0|1|macros-match|US pasta has B vitamins added.
popcorn-plain|167959|grains|Popcorn, plain|air-popped popcorn|3 cups|24|144|329|7|0|0.104|0.083|0.157|31|0|8|macros-match|
milk-whole-vitamin-d-added|171265|dairy-eggs|Milk, whole, vitamin D added|full-fat milk US;fortified milk|a glass|244|10|132|113|1.3|0.046|0.169|0.036|5|0.45|43|macros-match|Milk has vitamin D added in the US and Canada. In the UK and most of Europe it has not.
milk-whole-no-vitamin-d-added|172217|dairy-eggs|Milk, whole, no vitamin D added|full-fat milk UK;blue top milk|a glass|244|10|132|113|0.1|0.046|0.169|0.036|5|0.45|43|macros-match|
milk-reduced-fat-vitamin-d-added|171267|dairy-eggs|Milk, reduced fat, vitamin D added|2% milk|a glass|244|11|140|120|1.2|0.039|0.185|0.038|5|0.53|47|macros-match|
milk-semi-skimmed-no-vitamin-d-added|172205|dairy-eggs|Milk, semi-skimmed, no vitamin D added|green top milk;semi-skimmed|a glass|246|11|140|120|0|0.039|0.185|0.038|5|0.53|47|macros-match|
milk-skimmed-vitamin-d-added|171269|dairy-eggs|Milk, skimmed, vitamin D added|fat-free milk;skim milk|a glass|245|11|156|122|1.2|0.045|0.182|0.037|5|0.5|42|macros-match|
yogurt-plain-whole-milk|171284|dairy-eggs|Yogurt, plain, whole milk|natural yogurt|a small pot|170|12|155|121|0.1|0.029|0.142|0.032|7|0.37|46|macros-match|
yogurt-plain-low-fat|170886|dairy-eggs|Yogurt, plain, low fat|natural low-fat yogurt|a small pot|170|17|234|183|0|0.044|0.214|0.049|11|0.56|70|macros-match|
greek-yogurt-plain|170903|dairy-eggs|Greek yogurt, plain|strained yogurt|a small pot|170|11|141|115|0|0.044|0.233|0.055|12|0.52|34|macros-match|
cheddar-cheese|170899|dairy-eggs|Cheddar cheese|hard cheese|a matchbox-size piece|28|27|76|711|1|0.027|0.434|0.075|27|0.88|644|macros-match|
swiss-cheese|171251|dairy-eggs|Swiss cheese|emmental|a matchbox-size piece|28.4|33|72|890|0|0.011|0.302|0.071|10|3.06|187|macros-match|
cottage-cheese-low-fat|172182|dairy-eggs|Cottage cheese, low fat|cottage cheese|half a cup|113|9|125|111|0|0.02|0.251|0.057|8|0.47|308|macros-match|
ricotta|170851|dairy-eggs|Ricotta|ricotta cheese|half a cup|124|20|219|206|0.2|0.013|0.298|0.097|4|0.85|110|sr-legacy-read|
egg-boiled|173424|dairy-eggs|Egg, boiled|hard-boiled egg|1 large egg|50|10|126|50|2.2|0.066|0.513|0.121|44|1.11|124|macros-match|
egg-scrambled|172187|dairy-eggs|Egg, scrambled|scrambled eggs;omelette|2 eggs|122|11|132|66|1.8|0.04|0.376|0.134|36|0.76|145|macros-match|
soya-milk-fortified|172456|dairy-eggs|Soya milk, fortified|soy milk;soymilk;plant milk|a glass|243|15|122|123|1.1|0.029|0.184|0.031|9|0.85|47|macros-match|What is added differs by brand and country.
soya-milk-not-fortified|172446|dairy-eggs|Soya milk, not fortified|organic soy milk|a glass|243|25|118|25|0|0.06|0.069|0.077|18|0|51|macros-match|
almond-milk-fortified|168751|dairy-eggs|Almond milk, fortified|almond drink;plant milk|a glass|240|7|50|188|1|0.015|0.177|0.003|1|1.25|63|macros-match|Vanilla, with sugar; what is added differs by brand.
chicken-breast-roasted|171477|meat|Chicken breast, roasted|chicken|a palm-size piece|84|29|256|15|0.1|0.07|0.114|0.6|4|0.34|74|macros-match|
chicken-thigh-roasted|172388|meat|Chicken thigh, roasted|dark chicken meat|a palm-size piece|85|24|269|9|0.2|0.096|0.218|0.462|5|0.42|106|macros-match|
turkey-breast-roasted|171496|meat|Turkey breast, roasted|turkey|a palm-size piece|85|32|249|9|0.3|0.035|0.205|0.807|9|0.39|99|macros-match|
beef-mince-cooked|174032|meat|Beef mince, cooked|ground beef;hamburger|a palm-size burger|85|21|318|18|0|0.046|0.176|0.382|9|2.64|72|macros-match|
beef-steak-lean-grilled|173118|meat|Beef steak, lean, grilled|sirloin steak|a small steak|85|25|369|17|0.1|0.07|0.135|0.548|9|1.64|61|macros-match|
beef-liver-cooked|168626|meat|Beef liver, cooked|liver|a small slice|42.5|21|352|6|1.2|0.194|3.425|1.017|253|70.58|79|macros-match|Very high in vitamin A: not in pregnancy, and no more than once a week.
chicken-liver-cooked|171061|meat|Chicken liver, cooked|chicken livers;pate|1 liver|44|25|263|11|0|0.291|1.993|0.755|578|16.85|76|macros-match|Very high in vitamin A: not in pregnancy, and no more than once a week.
pork-tenderloin-roasted|168250|meat|Pork tenderloin, roasted|pork fillet;pork|a palm-size piece|85|29|421|6|0.2|0.95|0.387|0.739|0|0.57|57|macros-match|
ham-roasted|168296|meat|Ham, roasted|ham;gammon|3 slices|85|19|362|8|0.8|0.739|0.28|0.35|3|0.68|1385|macros-match|High in salt.
lamb-leg-roasted|174314|meat|Lamb leg, roasted|lamb|a palm-size piece|85|26|338|8|0.1|0.11|0.29|0.17|23|2.64|68|macros-match|
baked-potato-with-skin|170093|vegetables|Baked potato with skin|jacket potato|1 medium potato|173|28|535|15|0|0.064|0.048|0.311|28|0|10|macros-match|Few everyday foods give more potassium.
boiled-potatoes|170440|vegetables|Boiled potatoes|new potatoes|1 medium potato|167|20|328|8|0|0.098|0.019|0.269|9|0|5|macros-match|
mashed-potato|170493|vegetables|Mashed potato|mash|half a cup|105|18|296|24|0.2|0.089|0.041|0.232|8|0.07|302|macros-match|
sweet-potato-baked|168483|vegetables|Sweet potato, baked|yam (US)|1 medium|114|27|475|38|0|0.107|0.106|0.286|6|0|36|macros-match|
butternut-squash-baked|169296|vegetables|Butternut squash, baked|winter squash|half a cup|102.5|29|284|41|0|0.072|0.017|0.124|19|0|4|macros-match|
acorn-squash-baked|169293|vegetables|Acorn squash, baked|winter squash|half a cup|102.5|43|437|44|0|0.167|0.013|0.194|19|0|4|macros-match|
pumpkin-tinned|168450|vegetables|Pumpkin, tinned|canned pumpkin|half a cup|122.5|23|206|26|0|0.024|0.054|0.056|12|0|5|macros-match|
tomato-raw|170457|vegetables|Tomato, raw|tomatoes;cherry tomatoes|1 medium tomato|90|11|237|10|0|0.037|0.019|0.08|15|0|5|macros-match|
tomato-paste|170459|vegetables|Tomato paste|tomato puree (UK)|2 tablespoons|32|42|1014|36|0|0.06|0.153|0.216|12|0|59|macros-match|
tomato-juice-no-salt-added|170545|vegetables|Tomato juice, no salt added|tomato juice|a small glass|182.4|11|217|10|0|0.1|0.078|0.07|20|0|10|macros-match|Most tomato juice has salt.
mushrooms-cooked|169252|vegetables|Mushrooms, cooked|white mushrooms;button mushrooms|half a cup|78|12|356|6|0.2|0.073|0.3|0.095|18|0|2|macros-match|
mushrooms-grown-under-uv-light-grilled|169377|vegetables|Mushrooms grown under UV light, grilled|vitamin D mushrooms;portobello UV|half a cup|60.5|13|437|3|13.1|0.072|0.403|0.122|||11|macros-match|Only those with vitamin D on the label.
beetroot-cooked|169146|vegetables|Beetroot, cooked|beets|half a cup|85|23|305|16|0|0.027|0.04|0.067|80|0|77|macros-match|
carrots-raw|170393|vegetables|Carrots, raw|carrot|1 carrot|72|12|320|33|0|0.066|0.058|0.138|19|0|69|macros-match|
green-beans-cooked|169141|vegetables|Green beans, cooked|french beans;runner beans|half a cup|62.5|18|146|44|0|0.074|0.097|0.056|33|0|1|macros-match|
artichoke-cooked|168386|vegetables|Artichoke, cooked|globe artichoke|1 artichoke|120|42|286|21|0|0.05|0.089|0.081|89|0|60|macros-match|
asparagus-cooked|168390|vegetables|Asparagus, cooked|asparagus spears|6 spears|90|14|224|23|0|0.162|0.139|0.079|149|0|14|macros-match|
okra-cooked|169261|vegetables|Okra, cooked|lady's fingers;bhindi|half a cup|80|36|135|77|0|0.132|0.055|0.187|46|0|6|macros-match|
sweetcorn-cooked|169999|vegetables|Sweetcorn, cooked|corn on the cob|1 cob|103|26|218|3|0|0.093|0.057|0.139|23|0|1|macros-match|
courgette-cooked|169292|vegetables|Courgette, cooked|zucchini|half a cup|90|19|264|18|0|0.035|0.024|0.08|28|0|3|macros-match|
onion-raw|170000|vegetables|Onion, raw|onions|half an onion|75|10|146|23|0|0.046|0.027|0.12|19|0|4|macros-match|
pickled-cucumber|168558|vegetables|Pickled cucumber|gherkins;dill pickles;pickle juice|1 spear|35|7|117|57|0|0.045|0.057|0.035|8|0|809|macros-match|Very salty.
banana|173944|fruit|Banana|bananas|1 medium banana|118|27|358|5|0|0.031|0.073|0.367|20|0|1|macros-match|Known for potassium, but a baked potato has twice as much.
orange|169917|fruit|Orange|navel orange|1 orange|140|11|166|43|0|0.068|0.051|0.079|34|0|1|macros-match|
orange-juice|169098|fruit|Orange juice|fresh orange juice|a small glass|155|11|200|11|0|0.09|0.03|0.04|30|0|1|macros-match|
orange-juice-with-calcium-and-vitamin-d|169101|fruit|Orange juice with calcium and vitamin D|fortified orange juice|a small glass|155.5|11|178|140|1|0.046|0.039|0.076|19|0|2|macros-match|
kiwi-fruit|168153|fruit|Kiwi fruit|kiwi|1 kiwi|69|17|312|34|0|0.027|0.025|0.063|25|0|3|macros-match|
cantaloupe-melon|169092|fruit|Cantaloupe melon|melon|a cup of cubes|160|12|267|9|0|0.041|0.019|0.072|21|0|16|macros-match|
watermelon|167765|fruit|Watermelon|water melon|a cup of cubes|152|10|112|7|0|0.033|0.021|0.045|3|0|1|macros-match|
mango|169910|fruit|Mango|mangoes|half a cup|82.5|10|168|11|0|0.028|0.038|0.119|43|0|1|macros-match|
dried-apricots|173941|fruit|Dried apricots|apricot halves|8 halves|28|32|1162|55|0|0.015|0.074|0.143|10|0|10|macros-match|
prunes|168162|fruit|Prunes|dried plums|5 prunes|47.5|41|732|43|0|0.051|0.186|0.205|4|0|2|macros-match|
prune-juice|167753|fruit|Prune juice|plum juice|a small glass|160|14|276|12|0|0.016|0.07|0.218|0|0|4|macros-match|
dates-medjool|168191|fruit|Dates, medjool|medjool dates|2 dates|48|54|696|64|0|0.05|0.06|0.249|15||1|macros-match|
dried-figs|174665|fruit|Dried figs|figs|3 figs|25.2|68|680|162|0|0.085|0.082|0.106|9|0|10|macros-match|
apple|171688|fruit|Apple|apples|1 medium apple|182|5|107|6|0|0.017|0.026|0.041|3|0|1|macros-match|
pear|169118|fruit|Pear|pears|1 medium pear|178|7|116|9|0|0.012|0.026|0.029|7|0|1|macros-match|
blackberries|173946|fruit|Blackberries|berries|half a cup|72|20|162|29|0|0.02|0.026|0.03|25|0|1|macros-match|
strawberries|167762|fruit|Strawberries|berries|a cup|144|13|153|16|0|0.024|0.022|0.047|24|0|1|macros-match|
blueberries|171711|fruit|Blueberries|berries|half a cup|74|6|77|6|0|0.037|0.041|0.052|6|0|1|macros-match|
pomegranate-seeds|169134|fruit|Pomegranate seeds|pomegranate|half a cup|87|12|236|10|0|0.067|0.053|0.075|38|0|3|macros-match|
guava|173044|fruit|Guava|guavas|1 guava|55|22|417|18|0|0.067|0.04|0.11|49|0|2|macros-match|
coconut-water|170174|drinks-other|Coconut water|fresh coconut water|a glass|240|25|250|24|0|0.03|0.057|0.032|3|0|105|macros-match|
coffee|171890|drinks-other|Coffee|filter coffee|a mug|237|3|49|2|0|0.014|0.076|0.001|2|0|2|macros-match|
tea-black|173227|drinks-other|Tea, black|tea|a mug|237|3|37|0|0|0|0.014|0|5|0|3|macros-match|
dark-chocolate-70-cocoa|170273|drinks-other|Dark chocolate (70% cocoa)|plain chocolate|3 to 4 squares|28.4|228|715|73||0.034|0.078|0.038||0.28|20|macros-match|
milk-chocolate|167587|drinks-other|Milk chocolate|chocolate bar|a small bar|44|63|372|189|0|0.112|0.298|0.036|11|0.75|79|macros-match|
cocoa-powder-unsweetened|169593|drinks-other|Cocoa powder, unsweetened|hot chocolate;cacao powder|1 tablespoon|5.4|499|1524|128|0|0.078|0.241|0.118|32|0|21|macros-match|
molasses|168820|drinks-other|Molasses|black treacle|1 tablespoon|20|242|1464|205|0|0.041|0.002|0.67|0|0|37|macros-match|
yeast-extract-spread|167717|drinks-other|Yeast extract spread|marmite;vegemite|1 teaspoon|6|180|2100|67|0|23.375|17.5|0|5881|0.5|3380|macros-match|Salty; many brands add B12.
cod-liver-oil|173577|drinks-other|Cod liver oil|fish liver oil|1 teaspoon|4.5|0|0|0|250||0|0|0|0|0|macros-match|Counts with your tablets: high in vitamins A and D.
margarine-spread-with-vitamin-d|171039|drinks-other|Margarine spread with vitamin D|fortified spread|2 teaspoons|9.6|2|30|21|10.7|0.007|0.026|0.006|1|0.07|785|macros-match|What is added differs by country.`
