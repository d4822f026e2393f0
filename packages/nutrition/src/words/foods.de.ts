import { namesOf } from './foodNames.ts'

/** The core foods in German, by id, with what else people call them, here and elsewhere. */
export const foodNames = namesOf(`id|name|synonyms|portion|note
avocado|Avocado|Avocados;Guacamole|eine halbe Avocado|Gibt vor allem Kalium, B6 und Folat; etwas Magnesium.
avocado-small-hass|Avocado, klein (Hass)|Avocados|eine halbe kleine Avocado|
avocado-large-green-florida|Avocado, groß und grün (Florida)|Avocados|ein Drittel einer großen Avocado|
spinach-cooked|Spinat, gekocht|Blattspinat|eine kleine Schale|Mit Oxalat. Darum kommt von Calcium und Magnesium nur ein Teil im Blut an.
spinach-raw|Spinat, roh|Babyspinat;Spinatsalat|2 große Handvoll|
spinach-frozen-cooked|Spinat, tiefgekühlt, gekocht|TK-Spinat|eine kleine Schale|
swiss-chard-cooked|Mangold, gekocht|Krautstiel|eine kleine Schale|
kale-raw|Grünkohl, roh|Federkohl;Braunkohl|2 große Handvoll|
collard-greens-cooked|Blattkohl, gekocht|Kohlblätter;Collard|eine kleine Schale|
beet-greens-cooked|Rote-Bete-Blätter, gekocht|Rübenblätter;Randenblätter;Rote Rüben Blätter|eine kleine Schale|
turnip-greens-cooked|Rübstiel, gekocht|Stielmus;Steckrübenblätter|eine kleine Schale|
mustard-greens-cooked|Senfkohl, gekocht|Blattsenf;Senfblätter|eine kleine Schale|
dandelion-greens-cooked|Löwenzahnblätter, gekocht|Löwenzahn|eine kleine Schale|
pak-choi-cooked|Pak Choi, gekocht|Bok Choy|eine kleine Schale|
amaranth-leaves-cooked|Amarantblätter, gekocht|Amaranth;Chinesischer Spinat|eine kleine Schale|
rocket-raw|Rucola|Rauke|eine Handvoll|
watercress-raw|Brunnenkresse|Kresse|eine Handvoll|
romaine-lettuce|Römersalat|Romana;Blattsalat;grüner Salat|ein kleiner Salat|
iceberg-lettuce|Eisbergsalat|Blattsalat;grüner Salat;Kopfsalat;Häuptelsalat|ein kleiner Salat|Wenig von allem, was hier zählt.
savoy-cabbage-raw|Wirsing, roh|Wirsingkohl;Kohl;Kelch|ein großer Becher, in Streifen|
cabbage-cooked|Weißkohl, gekocht|Weißkraut;Kraut;Kohl;Kabis|eine kleine Schale|
broccoli-cooked|Brokkoli, gekocht|Broccoli|eine kleine Schale|
brussels-sprouts-cooked|Rosenkohl, gekocht|Kohlsprossen;Sprossenkohl|5 Röschen|
papaya|Papaya|Papayas|ein großer Becher Stücke|Etwas Magnesium und Kalium; viel Vitamin C.
papaya-nectar|Papaya-Nektar|Papayasaft|ein Glas|Fast nichts von dem, was hier zählt.
salmon-farmed-cooked|Lachs aus Zucht, gegart|Atlantischer Lachs;Lachsfilet;Zuchtlachs;Fisch|ein kleines Filet, so groß wie Ihr Handteller|
salmon-wild-sockeye-cooked|Rotlachs, wild, gegart|Wildlachs;Lachs;Sockeye;Fisch|ein kleines Filet, so groß wie Ihr Handteller|
salmon-wild-coho-cooked|Silberlachs, wild, gegart|Wildlachs;Lachs;Coho;Fisch|ein kleines Filet, so groß wie Ihr Handteller|
salmon-pink-cooked|Buckellachs, gegart|Rosa Lachs;Wildlachs;Lachsfilet;Fisch|ein kleines Filet, so groß wie Ihr Handteller|
salmon-tinned-pink|Rosa Lachs aus der Dose|Dosenlachs;Lachskonserve;Fisch|eine halbe kleine Dose|Mit Gräten; ohne Haut und Gräten ist es weniger Calcium.
salmon-tinned-red|Rotlachs aus der Dose|Dosenlachs;Lachskonserve;Fisch|eine halbe kleine Dose|
smoked-salmon|Räucherlachs|Lachs;Fisch|2 Scheiben|Sehr salzig.
sardines-in-oil-tinned|Sardinen in Öl, aus der Dose|Ölsardinen;Fisch|eine kleine Dose, abgetropft|
mackerel-cooked|Makrele, gegart|Fisch|ein kleines Filet|Pazifische Makrele und Stöcker.
kippers|Räucherhering|Bückling;Kipper;Hering;Fisch|2 Filets|Sehr salzig.
herring-cooked|Hering, gegart|Heringsfilet;Brathering;Fisch|ein kleines Filet|
herring-pickled|Hering, eingelegt|Rollmops;Matjes;Bismarckhering;Fisch|2 bis 3 Stücke|
rainbow-trout-cooked|Regenbogenforelle, gegart|Forelle;Fisch|ein Filet|
anchovies-tinned|Sardellen aus der Dose|Anchovis;Fisch|5 Sardellen|Sehr salzig.
tuna-tinned-in-water|Thunfisch in Wasser, aus der Dose|Dosenthunfisch;Fisch;Tunfisch;Thon|eine halbe Dose|
tuna-tinned-in-oil|Thunfisch in Öl, aus der Dose|Dosenthunfisch;Fisch;Tunfisch;Thon|eine halbe Dose|
tuna-steak-cooked|Thunfischsteak, gegart|Thunfisch;Fisch;Tunfisch;Thon|ein kleines Steak|
halibut-cooked|Heilbutt, gegart|Fisch;Fischfilet|ein kleines Filet|
cod-cooked|Kabeljau, gegart|Dorsch;Fisch;Fischfilet|ein kleines Filet|
tilapia-cooked|Tilapia, gegart|Buntbarsch;Fisch;Fischfilet|ein Filet|
prawns-cooked|Garnelen, gekocht|Shrimps;Krabben;Krevetten;Scampi|eine kleine Schale|
clams-tinned|Venusmuscheln aus der Dose|Muscheln;Herzmuscheln|3 Esslöffel|Sehr viel B12.
mussels-cooked|Miesmuscheln, gekocht|Muscheln|eine kleine Schale|
crab-cooked|Krebsfleisch, gekocht|Taschenkrebs;Krabbe|eine kleine Schale|
lentils-cooked|Linsen, gekocht|Linsensuppe;Dal|eine kleine Schale|
chickpeas-cooked|Kichererbsen, gekocht|Garbanzos|eine kleine Schale|
chickpeas-tinned|Kichererbsen aus der Dose|Dosenkichererbsen|eine kleine Schale, abgetropft|Aus der Dose und gut gespült ist es halb so viel Magnesium und Kalium wie selbst gekocht.
hummus|Hummus|Kichererbsenmus;Hommus|3 Esslöffel|Selbst gemacht; gekaufter ist anders.
black-beans-cooked|Schwarze Bohnen, gekocht|Bohnen|eine kleine Schale|
kidney-beans-cooked|Kidneybohnen, gekocht|Rote Bohnen;Bohnen|eine kleine Schale|
kidney-beans-tinned|Kidneybohnen aus der Dose|Rote Bohnen;Bohnen|eine kleine Schale, abgetropft|
pinto-beans-cooked|Wachtelbohnen, gekocht|Pintobohnen;Bohnen|eine kleine Schale|
navy-beans-cooked|Weiße Bohnen, klein, gekocht|Perlbohnen;Bohnen|eine kleine Schale|
white-beans-cooked|Weiße Bohnen, gekocht|Cannellini;Bohnen|eine kleine Schale|
butter-beans-cooked|Limabohnen, gekocht|Butterbohnen;Mondbohnen;Bohnen|eine kleine Schale|
baked-beans-tinned|Bohnen in Tomatensoße, aus der Dose|Baked Beans;gebackene Bohnen|eine kleine Schale|Mit Salz und Zucker.
split-peas-cooked|Schälerbsen, gekocht|Erbsensuppe;Erbsen;Spalterbsen|eine kleine Schale|
green-peas-cooked|Grüne Erbsen, gekocht|Erbsen;TK-Erbsen|eine kleine Schale|
black-eyed-peas-cooked|Augenbohnen, gekocht|Schwarzaugenbohnen;Bohnen|eine kleine Schale|
mung-beans-cooked|Mungbohnen, gekocht|Bohnen;Mungdal|eine kleine Schale|
broad-beans-cooked|Dicke Bohnen, gekocht|Saubohnen;Ackerbohnen;Puffbohnen|eine kleine Schale|
edamame|Edamame|Junge Sojabohnen|eine kleine Schale, ohne Schoten|
soya-beans-cooked|Sojabohnen, gekocht|Soja|eine kleine Schale|
tofu-firm|Tofu, fest|Sojaquark|ein Viertel vom Block|Mit Calciumsulfat gemacht; andere Marken haben viel weniger Calcium.
tempeh|Tempeh|Soja, fermentiert|eine kleine Schale|
peanuts-roasted|Erdnüsse, geröstet|Erdnuss|eine kleine Handvoll|
peanut-butter|Erdnussbutter|Erdnussmus;Erdnusscreme|2 Esslöffel|
bone-broth-beef-home-made-stock|Knochenbrühe vom Rind, selbst gekocht|Rinderbrühe;Fleischbrühe;Rindsuppe;Bouillon;Fond|ein großer Becher|Ein Becher gibt etwa 17 mg Magnesium. Das Kalium kommt meist aus Fleisch und Gemüse. Brühe aus Knochen kennt die Tabelle nicht: Das hier ist die vom Rind, selbst gekocht.
bone-broth-chicken-home-made-stock|Knochenbrühe vom Huhn, selbst gekocht|Hühnerbrühe;Hühnersuppe;Bouillon;Fond|ein großer Becher|Ein Becher gibt etwa 10 mg Magnesium und viel mehr Natrium.
fish-stock-home-made|Fischfond, selbst gekocht|Fischbrühe;Fischsuppe|ein großer Becher|
beef-broth-tinned-or-carton|Rinderbrühe, fertig gekauft|Fleischbrühe;Rindsuppe;Bouillon;Knochenbrühe|ein großer Becher|Fast nur Wasser und Salz.
chicken-broth-tinned-or-carton|Hühnerbrühe, fertig gekauft|Hühnersuppe;Bouillon|ein großer Becher|Fast nur Wasser und Salz.
vegetable-broth-carton|Gemüsebrühe, fertig gekauft|Gemüsesuppe;Bouillon|ein großer Becher|Fast nur Wasser und Salz.
almonds|Mandeln|Mandel;Nüsse|eine kleine Handvoll (23)|
almond-butter|Mandelmus|Mandelbutter|2 Esslöffel|
cashews|Cashewkerne|Cashewnüsse;Nüsse|eine kleine Handvoll|
walnuts|Walnüsse|Baumnüsse;Nüsse|eine kleine Handvoll|
brazil-nuts|Paranüsse|Nüsse|3 Nüsse|Sehr viel Selen: höchstens 2 oder 3 am Tag.
pistachios|Pistazien|Pistazie;Nüsse|eine kleine Handvoll|
hazelnuts|Haselnüsse|Nüsse|eine kleine Handvoll|
pecans|Pekannüsse|Pecannüsse;Nüsse|eine kleine Handvoll|
mixed-nuts|Nussmischung|Gemischte Nüsse;Nüsse|eine kleine Handvoll|
pumpkin-seeds|Kürbiskerne|Kerne|eine kleine Handvoll (3 Esslöffel)|Gehört zum Reichsten an Magnesium, was man jeden Tag isst.
sunflower-seeds|Sonnenblumenkerne|Kerne|eine kleine Handvoll (3 Esslöffel)|
chia-seeds|Chiasamen|Samen|1 gehäufter Esslöffel|
flaxseed-ground|Leinsamen, geschrotet|Flachs;Samen|1 Esslöffel|
sesame-seeds|Sesam|Sesamsamen|1 Esslöffel|
hemp-seeds-shelled|Hanfsamen, geschält|Hanf|3 Esslöffel|
tahini|Tahin|Tahini;Sesammus;Sesampaste|1 Esslöffel|
porridge-cooked-with-water|Haferbrei, mit Wasser gekocht|Porridge;Haferschleim;Hafermus|eine Schale|
rolled-oats-dry|Haferflocken, trocken|Hafer;Kernige;Müsli|4 Esslöffel|
oat-bran-dry|Haferkleie, trocken|Kleie|4 Esslöffel|
wheat-bran|Weizenkleie|Kleie|2 Esslöffel|
wheat-germ|Weizenkeime|Weizenkeim|2 Esslöffel|
bran-flakes|Kleieflocken|Bran Flakes;Müsli;Frühstücksflocken|eine kleine Schale|Mit Zusatz von Vitaminen; sehen Sie auf Ihrer Packung nach.
wheat-biscuits|Weizenkissen zum Frühstück|Weetabix;Frühstücksflocken|2 Stück|Mit Zusatz von Vitaminen; sehen Sie auf Ihrer Packung nach.
shredded-wheat|Weizenfäden zum Frühstück|Shredded Wheat;Frühstücksflocken|2 Stück|Ganzes Korn, ohne Zusatz.
granola-home-made|Knuspermüsli, selbst gemacht|Granola;Müsli|eine kleine Schale|
wholemeal-bread|Vollkornbrot|Weizenvollkornbrot;Brot;Brote|1 Scheibe|
white-bread|Weißbrot|Toast;Toastbrot;Brötchen;Semmel;Brot|1 Scheibe|In den USA hat Weißmehl Zusatz von B-Vitaminen.
rye-bread|Roggenbrot|Schwarzbrot;Pumpernickel;Graubrot;Mischbrot;Brot|1 Scheibe|
multigrain-bread|Mehrkornbrot|Körnerbrot;Brot|1 Scheibe|
wholemeal-pitta|Vollkorn-Pita|Fladenbrot;Pitabrot|1 großes Fladenbrot|
corn-tortilla|Maistortilla|Tortilla;Wrap|2 Tortillas|
brown-rice-cooked|Naturreis, gekocht|Vollkornreis;brauner Reis;Reis|eine kleine Schale|
white-rice-cooked|Weißer Reis, gekocht|Reis|eine kleine Schale|In den USA hat Reis Zusatz von B-Vitaminen.
quinoa-cooked|Quinoa, gekocht|Inkareis|eine kleine Schale|
bulgur-wheat-cooked|Bulgur, gekocht|Taboulé;Weizengrütze|eine kleine Schale|
pearl-barley-cooked|Perlgraupen, gekocht|Graupen;Gerste;Rollgerste|eine kleine Schale|
buckwheat-cooked|Buchweizen, gekocht|Kascha|eine kleine Schale|
millet-cooked|Hirse, gekocht|Hirsebrei|eine kleine Schale|
wholewheat-pasta-cooked|Vollkornnudeln, gekocht|Vollkornspaghetti;Nudeln;Pasta|ein kleiner Teller|
pasta-white-cooked|Nudeln, gekocht|Spaghetti;Makkaroni;Pasta;Teigwaren|ein kleiner Teller|In den USA haben Nudeln Zusatz von B-Vitaminen.
popcorn-plain|Popcorn, ungesalzen|Puffmais|3 große Becher|
milk-whole-vitamin-d-added|Vollmilch mit Zusatz von Vitamin D|Milch|ein Glas|In den USA und Kanada hat Milch Zusatz von Vitamin D, fast überall in Europa nicht.
milk-whole-no-vitamin-d-added|Vollmilch|Milch;Kuhmilch|ein Glas|
milk-reduced-fat-vitamin-d-added|Fettarme Milch mit Zusatz von Vitamin D|Milch;teilentrahmt|ein Glas|
milk-semi-skimmed-no-vitamin-d-added|Fettarme Milch|Milch;Halbfettmilch;teilentrahmt;Leichtmilch|ein Glas|
milk-skimmed-vitamin-d-added|Magermilch mit Zusatz von Vitamin D|Milch;entrahmte Milch|ein Glas|
yogurt-plain-whole-milk|Naturjoghurt aus Vollmilch|Joghurt;Jogurt|ein kleiner Becher|
yogurt-plain-low-fat|Naturjoghurt, fettarm|Joghurt;Jogurt;Magerjoghurt|ein kleiner Becher|
greek-yogurt-plain|Griechischer Joghurt, natur|Joghurt;Jogurt;Sahnejoghurt|ein kleiner Becher|
cheddar-cheese|Cheddar|Käse;Hartkäse|ein Stück, so groß wie eine Streichholzschachtel|
swiss-cheese|Emmentaler|Schweizer Käse;Käse;Bergkäse|ein Stück, so groß wie eine Streichholzschachtel|
cottage-cheese-low-fat|Hüttenkäse, fettarm|Körniger Frischkäse;Käse;Cottage Cheese|eine kleine Schale|
ricotta|Ricotta|Frischkäse;Käse|eine kleine Schale|
egg-boiled|Ei, gekocht|Eier;hartes Ei;Frühstücksei|1 großes Ei|
egg-scrambled|Rührei|Eier;Omelett;Eierspeise;Ei|2 Eier|
soya-milk-fortified|Sojadrink mit Zusätzen|Sojamilch;Pflanzendrink;Pflanzenmilch|ein Glas|Der Zusatz hängt von Marke und Land ab.
soya-milk-not-fortified|Sojadrink ohne Zusätze|Sojamilch;Pflanzendrink;Pflanzenmilch;Bio-Sojadrink|ein Glas|
almond-milk-fortified|Mandeldrink mit Zusätzen|Mandelmilch;Pflanzendrink;Pflanzenmilch|ein Glas|Mit Vanille gesüßt; der Zusatz hängt von der Marke ab.
chicken-breast-roasted|Hähnchenbrust, gebraten|Huhn;Hühnerbrust;Poulet;Hendl;Geflügel;Fleisch|ein Stück, so groß wie Ihr Handteller|
chicken-thigh-roasted|Hähnchenschenkel, gebraten|Huhn;Hühnerkeule;Poulet;Hendl;Geflügel;Fleisch|ein Stück, so groß wie Ihr Handteller|
turkey-breast-roasted|Putenbrust, gebraten|Pute;Truthahn;Geflügel;Fleisch|ein Stück, so groß wie Ihr Handteller|
beef-mince-cooked|Rinderhack, gebraten|Hackfleisch;Faschiertes;Frikadelle;Bulette;Hamburger;Rind;Fleisch|eine Frikadelle, so groß wie Ihr Handteller|
beef-steak-lean-grilled|Rindersteak, mager, gegrillt|Steak;Rindfleisch;Rind;Fleisch|ein kleines Steak|
beef-liver-cooked|Rinderleber, gegart|Leber|eine kleine Scheibe|Sehr viel Vitamin A: nicht in der Schwangerschaft, sonst höchstens einmal in der Woche.
chicken-liver-cooked|Hühnerleber, gegart|Leber;Geflügelleber;Pastete|1 Leber|Sehr viel Vitamin A: nicht in der Schwangerschaft, sonst höchstens einmal in der Woche.
pork-tenderloin-roasted|Schweinefilet, gebraten|Schwein;Schweinefleisch;Schweinelende;Fleisch|ein Stück, so groß wie Ihr Handteller|
ham-roasted|Schinken, gebacken|Kochschinken;Schwein|3 Scheiben|Sehr salzig.
lamb-leg-roasted|Lammkeule, gebraten|Lamm;Lammfleisch;Fleisch|ein Stück, so groß wie Ihr Handteller|
baked-potato-with-skin|Ofenkartoffel mit Schale|Folienkartoffel;Kartoffeln;Erdäpfel;Erdapfel|1 mittelgroße Kartoffel|Gehört zum Reichsten an Kalium, was man jeden Tag isst.
boiled-potatoes|Salzkartoffeln|Kartoffeln;Pellkartoffeln;Erdäpfel;Erdapfel;gekochte Kartoffel|1 mittelgroße Kartoffel|
mashed-potato|Kartoffelbrei|Kartoffelpüree;Stampfkartoffeln;Erdäpfelpüree;Kartoffelstock|eine kleine Schale|
sweet-potato-baked|Süßkartoffel, gebacken|Batate;Süßkartoffeln|1 mittelgroße|
butternut-squash-baked|Butternut-Kürbis, gebacken|Kürbis|eine kleine Schale|
acorn-squash-baked|Eichelkürbis, gebacken|Kürbis|eine kleine Schale|
pumpkin-tinned|Kürbis aus der Dose|Kürbispüree;Kürbismus|eine kleine Schale|
tomato-raw|Tomate, roh|Tomaten;Paradeiser;Kirschtomaten|1 mittelgroße Tomate|
tomato-paste|Tomatenmark|Paradeismark;Tomatenpüree|2 Esslöffel|
tomato-juice-no-salt-added|Tomatensaft, ohne Salz|Paradeisersaft;Saft|ein kleines Glas|Üblicher Tomatensaft ist salzig.
mushrooms-cooked|Champignons, gekocht|Pilze;Schwammerl|eine kleine Schale|
mushrooms-grown-under-uv-light-grilled|Champignons aus UV-Licht, gegrillt|Pilze mit Vitamin D;Schwammerl;Portobello|eine kleine Schale|Nur Pilze, auf deren Packung Vitamin D steht.
beetroot-cooked|Rote Bete, gekocht|Rote Rüben;Rande;Rahne|eine kleine Schale|
carrots-raw|Möhre, roh|Karotte;Möhren;Karotten;gelbe Rüben;Rüebli;Mohrrübe|1 Möhre|
green-beans-cooked|Grüne Bohnen, gekocht|Fisolen;Buschbohnen;Stangenbohnen;Prinzessbohnen|eine kleine Schale|
artichoke-cooked|Artischocke, gekocht|Artischocken|1 Artischocke|
asparagus-cooked|Spargel, gekocht|Grüner Spargel|6 Stangen|
okra-cooked|Okra, gekocht|Okraschoten|eine kleine Schale|
sweetcorn-cooked|Zuckermais, gekocht|Mais;Maiskolben;Kukuruz|1 Kolben|
courgette-cooked|Zucchini, gekocht|Zucchetti|eine kleine Schale|
onion-raw|Zwiebel, roh|Zwiebeln|eine halbe Zwiebel|
pickled-cucumber|Gewürzgurke|Essiggurke;Gurkerl;saure Gurke;Cornichon|1 Stück|Sehr salzig.
banana|Banane|Bananen|1 mittelgroße Banane|Für ihr Kalium bekannt, aber eine Ofenkartoffel hat doppelt so viel.
orange|Orange|Apfelsine;Orangen|1 Orange|
orange-juice|Orangensaft|O-Saft;Saft;Apfelsinensaft|ein kleines Glas|
orange-juice-with-calcium-and-vitamin-d|Orangensaft mit Calcium und Vitamin D|Saft mit Zusätzen;O-Saft|ein kleines Glas|
kiwi-fruit|Kiwi|Kiwis|1 Kiwi|
cantaloupe-melon|Cantaloupe-Melone|Melone;Zuckermelone|ein großer Becher Stücke|
watermelon|Wassermelone|Melone|ein großer Becher Stücke|
mango|Mango|Mangos|eine kleine Schale|
dried-apricots|Getrocknete Aprikosen|Trockenaprikosen;Marillen;Dörrobst;Trockenobst|8 Hälften|
prunes|Getrocknete Pflaumen|Backpflaumen;Dörrpflaumen;Zwetschgen;Trockenobst|5 Pflaumen|
prune-juice|Pflaumensaft|Zwetschgensaft;Saft|ein kleines Glas|
dates-medjool|Datteln, Medjool|Dattel;Trockenobst|2 Datteln|
dried-figs|Getrocknete Feigen|Feige;Trockenobst|3 Feigen|
apple|Apfel|Äpfel|1 mittelgroßer Apfel|
pear|Birne|Birnen|1 mittelgroße Birne|
blackberries|Brombeeren|Beeren|eine kleine Schale|
strawberries|Erdbeeren|Beeren|ein großer Becher|
blueberries|Heidelbeeren|Blaubeeren;Beeren|eine kleine Schale|
pomegranate-seeds|Granatapfelkerne|Granatapfel|eine kleine Schale|
guava|Guave|Guaven|1 Guave|
coconut-water|Kokoswasser|Kokosnusswasser;Kokos|ein Glas|
coffee|Kaffee|Filterkaffee|ein großer Becher|
tea-black|Schwarzer Tee|Tee|ein großer Becher|
dark-chocolate-70-cocoa|Dunkle Schokolade (70 % Kakao)|Zartbitter;Bitterschokolade;Schokolade|3 bis 4 Stückchen|
milk-chocolate|Milchschokolade|Vollmilchschokolade;Schokoriegel;Schokolade|ein kleiner Riegel|
cocoa-powder-unsweetened|Kakaopulver, ungesüßt|Kakao;Backkakao|1 Esslöffel|
molasses|Melasse|Zuckerrohrmelasse|1 Esslöffel|
yeast-extract-spread|Hefeextrakt|Vitam-R;Marmite;Cenovis|1 Teelöffel|Salzig; oft mit Zusatz von B12.
cod-liver-oil|Lebertran|Fischöl;Dorschlebertran|1 Teelöffel|Zählt zu den Tabletten: viel Vitamin A und D.
margarine-spread-with-vitamin-d|Margarine mit Vitamin D|Streichfett;Pflanzenmargarine|2 Teelöffel|Der Zusatz hängt vom Land ab.`)
