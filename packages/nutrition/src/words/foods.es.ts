import { namesOf } from './foodNames.ts'

/** The core foods in Spanish, by id, with what else people call them, here and elsewhere. */
export const foodNames = namesOf(`id|name|synonyms|portion|note
avocado|Aguacate|palta;avocado;guacamole|medio aguacate|Da sobre todo potasio, B6 y folato; magnesio, algo.
avocado-small-hass|Aguacate pequeño (Hass)|palta hass;avocado|medio aguacate pequeño|
avocado-large-green-florida|Aguacate grande y verde (Florida)|palta;avocado|un tercio de un aguacate grande|
spinach-cooked|Espinacas cocidas|espinaca hervida|media taza|Llevan oxalato: el cuerpo aprovecha menos su calcio y su magnesio.
spinach-raw|Espinacas crudas|espinaca fresca;ensalada de espinacas|2 puñados grandes|
spinach-frozen-cooked|Espinacas congeladas, cocidas|espinaca congelada|media taza|
swiss-chard-cooked|Acelgas cocidas|acelga|media taza|
kale-raw|Col rizada cruda|kale;berza rizada|2 puñados grandes|
collard-greens-cooked|Berza cocida|col verde;collard;couve|media taza|
beet-greens-cooked|Hojas de remolacha cocidas|hojas de betabel;hojas de betarraga|media taza|
turnip-greens-cooked|Grelos (hojas de nabo) cocidos|hojas de nabo;nabizas|media taza|
mustard-greens-cooked|Hojas de mostaza cocidas|mostaza verde|media taza|
dandelion-greens-cooked|Hojas de diente de león cocidas|diente de león|media taza|
pak-choi-cooked|Pak choi cocido|bok choy;col china;repollo chino|media taza|
amaranth-leaves-cooked|Hojas de amaranto cocidas|quelites;bledo;quintonil|media taza|
rocket-raw|Rúcula|arúgula;oruga|un puñado|
watercress-raw|Berros|berro|un puñado|
romaine-lettuce|Lechuga romana|lechuga orejona;ensalada verde|una ensalada pequeña|
iceberg-lettuce|Lechuga iceberg|lechuga;ensalada|una ensalada pequeña|Tiene poco de todo lo que aquí se cuenta.
savoy-cabbage-raw|Col de Milán cruda|repollo rizado;col rizada de Saboya|una taza, en tiras|
cabbage-cooked|Repollo cocido|col;berza blanca|media taza|
broccoli-cooked|Brócoli cocido|brécol;bróculi|media taza|
brussels-sprouts-cooked|Coles de Bruselas cocidas|repollitos de Bruselas;repollitos|5 coles|
papaya|Papaya|lechosa;fruta bomba;mamón|una taza en trozos|Algo de magnesio y de potasio; mucha vitamina C.
papaya-nectar|Néctar de papaya|zumo de papaya;jugo de papaya|un vaso|Casi nada de lo que aquí se cuenta.
salmon-farmed-cooked|Salmón de criadero, cocinado|salmón atlántico;filete de salmón;salmón al horno|un filete pequeño, como la palma|
salmon-wild-sockeye-cooked|Salmón rojo salvaje, cocinado|sockeye|un filete pequeño, como la palma|
salmon-wild-coho-cooked|Salmón plateado salvaje, cocinado|coho|un filete pequeño, como la palma|
salmon-pink-cooked|Salmón rosado, cocinado|filete de salmón|un filete pequeño, como la palma|
salmon-tinned-pink|Salmón rosado en lata|salmón en conserva|media lata pequeña|Con espinas; sin piel ni espinas tiene menos calcio.
salmon-tinned-red|Salmón rojo en lata|salmón en conserva|media lata pequeña|
smoked-salmon|Salmón ahumado|ahumados|2 lonchas (rebanadas)|Lleva mucha sal.
sardines-in-oil-tinned|Sardinas en aceite, en lata|sardina;sardinas en conserva;sardinillas|una lata pequeña, escurrida|
mackerel-cooked|Caballa cocinada|verdel;macarela;jurel|un filete pequeño|Caballa del Pacífico y jurel.
kippers|Arenque ahumado|arenques;kipper|2 filetes|Lleva mucha sal.
herring-cooked|Arenque cocinado|arenques|un filete pequeño|
herring-pickled|Arenque en vinagre|arenques encurtidos;rollmops|2 o 3 trozos|
rainbow-trout-cooked|Trucha arcoíris cocinada|truchas|un filete|
anchovies-tinned|Anchoas en lata|anchoa;boquerones;anchovetas|5 anchoas|Muy saladas.
tuna-tinned-in-water|Atún en lata, al natural|atún en agua;bonito en conserva|media lata|
tuna-tinned-in-oil|Atún en lata, en aceite|bonito en aceite;atún en conserva|media lata|
tuna-steak-cooked|Atún fresco cocinado|filete de atún;atún a la plancha;bonito|un filete pequeño|
halibut-cooked|Fletán cocinado|halibut;pescado blanco|un filete pequeño|
cod-cooked|Bacalao fresco cocinado|bacalao;pescado blanco|un filete pequeño|
tilapia-cooked|Tilapia cocinada|mojarra;pescado blanco|un filete|
prawns-cooked|Gambas (camarones) cocidas|camarones;langostinos;camarón|un cuenco pequeño|
clams-tinned|Almejas en lata|berberechos;almeja|3 cucharadas|Muy ricas en B12.
mussels-cooked|Mejillones cocidos|mejillón;choritos;choros|un cuenco pequeño|
crab-cooked|Cangrejo cocido|jaiba;buey de mar;centollo|un cuenco pequeño|
lentils-cooked|Lentejas cocidas|lenteja;dal|media taza|
chickpeas-cooked|Garbanzos cocidos|garbanzo|media taza|
chickpeas-tinned|Garbanzos en lata|garbanzos de bote;garbanzos en conserva|media taza, escurridos|Las legumbres en lata, ya lavadas, tienen cerca de la mitad de magnesio y potasio que las de casa.
hummus|Hummus|humus;crema de garbanzos;paté de garbanzos|3 cucharadas|Hecho en casa; los de tienda varían.
black-beans-cooked|Alubias negras (frijoles) cocidas|frijoles negros;judías negras;porotos negros;caraotas negras;habichuelas negras|media taza|
kidney-beans-cooked|Alubias rojas (frijoles) cocidas|frijoles rojos;judías rojas;porotos rojos;habichuelas rojas|media taza|
kidney-beans-tinned|Alubias rojas (frijoles) en lata|alubias rojas de bote;frijoles rojos en lata;judías en conserva;porotos en lata;habichuelas|media taza, escurridas|
pinto-beans-cooked|Alubias pintas (frijoles) cocidas|frijoles pintos;judías pintas;porotos;frijoles refritos;habichuelas|media taza|
navy-beans-cooked|Alubias blancas pequeñas, cocidas|frijoles blancos;judías blancas;porotos blancos;habichuelas|media taza|
white-beans-cooked|Alubias blancas (frijoles) cocidas|frijoles blancos;judías blancas;porotos blancos;fabes;habichuelas|media taza|
butter-beans-cooked|Judiones cocidos|garrofón;pallares;habas de Lima;frijoles;alubias|media taza|
baked-beans-tinned|Alubias en salsa de tomate, de lata|frijoles dulces;judías con tomate;porotos;baked beans|media taza|Llevan sal y azúcar.
split-peas-cooked|Guisantes secos partidos, cocidos|arvejas partidas;chícharos secos;crema de guisantes|media taza|
green-peas-cooked|Guisantes (arvejas) cocidos|arvejas;chícharos;petit pois|media taza|
black-eyed-peas-cooked|Alubias carillas cocidas|frijol carita;judías de ojo negro;porotos;frijoles castilla|media taza|
mung-beans-cooked|Judías mungo cocidas|soja verde;frijol mungo;porotos mung|media taza|
broad-beans-cooked|Habas cocidas|haba|media taza|
edamame|Edamame|soja verde en vaina;soya tierna|media taza, sin vaina|
soya-beans-cooked|Soja cocida|soya;frijol de soya;poroto de soja|media taza|
tofu-firm|Tofu firme|queso de soja;queso de soya|un cuarto de bloque|Cuajado con sulfato de calcio; otras marcas tienen mucho menos calcio.
tempeh|Tempeh|soja fermentada;tempe|media taza|
peanuts-roasted|Cacahuetes (maní) tostados|cacahuates;maní;manises|un puñado pequeño|
peanut-butter|Crema de cacahuete (maní)|mantequilla de maní;crema de cacahuate;mantequilla de cacahuete|2 cucharadas|
bone-broth-beef-home-made-stock|Caldo de huesos de vaca (res), casero|caldo de ternera;caldo de vaca;caldo de carne;consomé|una taza grande|Una taza da unos 17 mg de magnesio. Su potasio viene sobre todo de la carne y la verdura. La tabla no tiene caldo de huesos: este es su caldo casero de carne.
bone-broth-chicken-home-made-stock|Caldo de huesos de pollo, casero|caldo de gallina;caldo de pollo;consomé|una taza grande|Una taza da unos 10 mg de magnesio y mucho más sodio.
fish-stock-home-made|Caldo de pescado, casero|fumet;sopa de pescado|una taza grande|
beef-broth-tinned-or-carton|Caldo de carne, de brik (cartón) o lata|caldo de res;caldo de ternera;consomé|una taza grande|Casi todo agua y sal.
chicken-broth-tinned-or-carton|Caldo de pollo, de brik (cartón) o lata|caldo de gallina;consomé|una taza grande|Casi todo agua y sal.
vegetable-broth-carton|Caldo de verduras, de brik (cartón)|caldo vegetal|una taza grande|Casi todo agua y sal.
almonds|Almendras|almendra;frutos secos|un puñado pequeño (23)|
almond-butter|Crema de almendras|mantequilla de almendra|2 cucharadas|
cashews|Anacardos (nuez de la India)|nuez de la India;marañón;castañas de cajú;merey;frutos secos|un puñado pequeño|
walnuts|Nueces|nuez;nuez de Castilla;nuez de nogal;frutos secos|un puñado pequeño|
brazil-nuts|Nueces de Brasil|coquitos de Brasil;castañas de Pará;frutos secos|3 nueces|Llevan muchísimo selenio: 2 o 3 al día como mucho.
pistachios|Pistachos|pistache;frutos secos|un puñado pequeño|
hazelnuts|Avellanas|avellana;frutos secos|un puñado pequeño|
pecans|Nueces pecanas|pacanas;nuez pecán;frutos secos|un puñado pequeño|
mixed-nuts|Mezcla de frutos secos|nueces variadas;surtido de frutos secos|un puñado pequeño|
pumpkin-seeds|Pipas (semillas) de calabaza|semillas de calabaza;pepitas;semillas de zapallo|un puñado pequeño (3 cucharadas)|Pocos alimentos de cada día dan más magnesio.
sunflower-seeds|Pipas (semillas) de girasol|semillas de girasol;maravilla|un puñado pequeño (3 cucharadas)|
chia-seeds|Semillas de chía|chía|1 cucharada colmada|
flaxseed-ground|Semillas de lino molidas|linaza|1 cucharada|
sesame-seeds|Semillas de sésamo|ajonjolí|1 cucharada|
hemp-seeds-shelled|Semillas de cáñamo peladas|cáñamo|3 cucharadas|
tahini|Tahini|tahín;pasta de sésamo;crema de ajonjolí|1 cucharada|
porridge-cooked-with-water|Gachas de avena, con agua|avena cocida;porridge;atole de avena|un tazón|
rolled-oats-dry|Copos de avena secos|avena en hojuelas;avena|un tercio de taza, en seco|
oat-bran-dry|Salvado de avena|afrecho de avena|4 cucharadas|
wheat-bran|Salvado de trigo|afrecho|2 cucharadas|
wheat-germ|Germen de trigo|trigo|2 cucharadas|
bran-flakes|Copos de salvado|cereales de salvado;cereal integral;hojuelas de salvado|un tazón pequeño|Con vitaminas añadidas; mire el paquete de su país.
wheat-biscuits|Cereal de trigo en bloques|weetabix;galletas de trigo;cereales|2 unidades|Con vitaminas añadidas; mire el paquete de su país.
shredded-wheat|Cereal de trigo entero en hebras|shredded wheat;cereales integrales|2 unidades|Trigo entero, sin nada añadido.
granola-home-made|Granola casera|muesli;cereales|un tercio de taza|
wholemeal-bread|Pan integral|pan moreno;pan negro|1 rebanada|
white-bread|Pan blanco|pan de molde;tostada;barra de pan|1 rebanada|En Estados Unidos, la harina blanca lleva vitaminas B añadidas.
rye-bread|Pan de centeno|centeno;pan negro|1 rebanada|
multigrain-bread|Pan multicereales|pan con semillas;pan de granos|1 rebanada|
wholemeal-pitta|Pan de pita integral|pan árabe integral|1 pan grande|
corn-tortilla|Tortilla de maíz|tortillas|2 tortillas|
brown-rice-cooked|Arroz integral cocido|arroz moreno|media taza|
white-rice-cooked|Arroz blanco cocido|arroz|media taza|En Estados Unidos, el arroz lleva vitaminas B añadidas.
quinoa-cooked|Quinoa cocida|quinua|media taza|
bulgur-wheat-cooked|Bulgur cocido|trigo burgol;tabulé|media taza|
pearl-barley-cooked|Cebada perlada cocida|cebada|media taza|
buckwheat-cooked|Trigo sarraceno cocido|alforfón;kasha|media taza|
millet-cooked|Mijo cocido|mijo|media taza|
wholewheat-pasta-cooked|Pasta integral cocida|espaguetis integrales;fideos integrales;macarrones|una taza, ya cocida|
pasta-white-cooked|Pasta blanca cocida|espaguetis;macarrones;fideos;tallarines|una taza, ya cocida|En Estados Unidos, la pasta lleva vitaminas B añadidas.
popcorn-plain|Palomitas solas|rosetas de maíz;pochoclo;canguil;cotufas|3 tazas|
milk-whole-vitamin-d-added|Leche entera con vitamina D añadida|leche enriquecida|un vaso|En Estados Unidos y Canadá, a la leche le ponen vitamina D. En casi toda Europa, no.
milk-whole-no-vitamin-d-added|Leche entera|leche de vaca|un vaso|
milk-reduced-fat-vitamin-d-added|Leche semidesnatada con vitamina D añadida|leche descremada al 2 por ciento;leche semidescremada|un vaso|
milk-semi-skimmed-no-vitamin-d-added|Leche semidesnatada|leche semidescremada;leche semi|un vaso|
milk-skimmed-vitamin-d-added|Leche desnatada con vitamina D añadida|leche descremada;leche sin grasa|un vaso|
yogurt-plain-whole-milk|Yogur natural entero|yogurt|un envase pequeño|
yogurt-plain-low-fat|Yogur natural desnatado|yogurt descremado;yogur bajo en grasa|un envase pequeño|
greek-yogurt-plain|Yogur griego natural|yogurt griego|un envase pequeño|
cheddar-cheese|Queso cheddar|queso curado;queso duro|un trozo como una caja de fósforos (cerillas)|
swiss-cheese|Queso suizo|emmental;gruyer|un trozo como una caja de fósforos (cerillas)|
cottage-cheese-low-fat|Queso cottage bajo en grasa|cottage;requesón|media taza|
ricotta|Ricota|ricotta;requesón|media taza|
egg-boiled|Huevo duro|huevo cocido;huevo sancochado|1 huevo grande|
egg-scrambled|Huevos revueltos|tortilla francesa;huevo;omelette|2 huevos|
soya-milk-fortified|Bebida de soja enriquecida|leche de soya;leche de soja;bebida vegetal|un vaso|Lo que se añade depende de la marca y del país.
soya-milk-not-fortified|Bebida de soja sin enriquecer|leche de soya;leche de soja;bebida vegetal|un vaso|
almond-milk-fortified|Bebida de almendra enriquecida|leche de almendras;bebida vegetal|un vaso|Con vainilla y azúcar; lo que se añade depende de la marca.
chicken-breast-roasted|Pechuga de pollo asada|pollo;pechuga a la plancha|un trozo como la palma|
chicken-thigh-roasted|Muslo de pollo asado|pollo;contramuslo;pierna de pollo|un trozo como la palma|
turkey-breast-roasted|Pechuga de pavo asada|pavo;guajolote|un trozo como la palma|
beef-mince-cooked|Carne picada (molida) de vaca o res, cocinada|carne molida;hamburguesa;carne de ternera;vaca|una hamburguesa como la palma|
beef-steak-lean-grilled|Filete magro de vaca (res), a la plancha|bistec;solomillo;ternera;bife;carne de vaca|un filete pequeño|
beef-liver-cooked|Hígado de vaca (res) cocinado|hígado de ternera;hígado encebollado|un filete pequeño|Lleva muchísima vitamina A: no en el embarazo, y como mucho una vez a la semana.
chicken-liver-cooked|Hígado de pollo cocinado|higaditos;paté|1 hígado|Lleva muchísima vitamina A: no en el embarazo, y como mucho una vez a la semana.
pork-tenderloin-roasted|Solomillo de cerdo asado|lomo de cerdo;chancho;carne de puerco|un trozo como la palma|
ham-roasted|Jamón asado|jamón cocido;jamón dulce;jamón york|3 lonchas (rebanadas)|Lleva mucha sal.
lamb-leg-roasted|Pierna de cordero asada|cordero|un trozo como la palma|
baked-potato-with-skin|Patata (papa) asada con piel|papa al horno;papa asada|1 patata mediana|Pocos alimentos de cada día dan más potasio.
boiled-potatoes|Patatas (papas) hervidas|papas cocidas;papa;patata cocida|1 patata mediana|
mashed-potato|Puré de patata (papa)|puré de papas;papas molidas|media taza|
sweet-potato-baked|Boniato (camote) asado|batata;camote;papa dulce|1 mediano|
butternut-squash-baked|Calabaza cacahuete asada|zapallo;auyama;calabaza violín|media taza|
acorn-squash-baked|Calabaza bellota asada|zapallo;auyama|media taza|
pumpkin-tinned|Calabaza en lata|zapallo;auyama;ayote|media taza|
tomato-raw|Tomate crudo|jitomate;tomates cherry|1 tomate mediano|
tomato-paste|Concentrado de tomate|pasta de tomate;extracto de tomate;jitomate|2 cucharadas|
tomato-juice-no-salt-added|Zumo de tomate sin sal|jugo de tomate;jugo de jitomate|un vaso pequeño|El zumo corriente lleva sal.
mushrooms-cooked|Champiñones cocinados|setas;hongos;callampas|media taza|
mushrooms-grown-under-uv-light-grilled|Champiñones criados con luz UV, a la plancha|setas con vitamina D;hongos;portobello|media taza|Solo los que dicen en la etiqueta que llevan vitamina D.
beetroot-cooked|Remolacha cocida|betabel;betarraga|media taza|
carrots-raw|Zanahoria cruda|zanahorias|1 zanahoria|
green-beans-cooked|Judías verdes (ejotes) cocidas|ejotes;vainitas;chauchas;porotos verdes;habichuelas|media taza|
artichoke-cooked|Alcachofa cocida|alcaucil|1 alcachofa|
asparagus-cooked|Espárragos cocidos|espárrago|6 espárragos|
okra-cooked|Okra cocida|quimbombó;quingombó|media taza|
sweetcorn-cooked|Maíz dulce cocido|elote;choclo;mazorca;jojoto|1 mazorca|
courgette-cooked|Calabacín cocido|zapallito italiano;calabacita;zucchini|media taza|
onion-raw|Cebolla cruda|cebollas|media cebolla|
pickled-cucumber|Pepinillos en vinagre|pepinillo;pepino encurtido|1 trozo|Muy salados.
banana|Plátano|banana;banano;cambur;guineo|1 plátano mediano|Tiene fama por su potasio, pero una patata (papa) asada da el doble.
orange|Naranja|naranjas|1 naranja|
orange-juice|Zumo de naranja|jugo de naranja;jugo de china|un vaso pequeño|
orange-juice-with-calcium-and-vitamin-d|Zumo de naranja con calcio y vitamina D|jugo de naranja enriquecido|un vaso pequeño|
kiwi-fruit|Kiwi|kivi|1 kiwi|
cantaloupe-melon|Melón cantalupo|melones|una taza en trozos|
watermelon|Sandía|patilla;melón de agua|una taza en trozos|
mango|Mango|mangos|media taza|
dried-apricots|Orejones de albaricoque|damascos secos;chabacanos secos;albaricoques secos|8 mitades|
prunes|Ciruelas pasas|ciruela seca;pasas|5 ciruelas|
prune-juice|Zumo de ciruelas|jugo de ciruela|un vaso pequeño|
dates-medjool|Dátiles medjool|dátil|2 dátiles|
dried-figs|Higos secos|higo|3 higos|
apple|Manzana|manzanas|1 manzana mediana|
pear|Pera|peras|1 pera mediana|
blackberries|Moras|zarzamoras;frutos rojos|media taza|
strawberries|Fresas|frutillas;fresones;frutos rojos|una taza|
blueberries|Arándanos|mora azul;frutos rojos|media taza|
pomegranate-seeds|Granos de granada|granada|media taza|
guava|Guayaba|guayabas|1 guayaba|
coconut-water|Agua de coco|coco|un vaso|
coffee|Café|café con leche;café negro;tinto|una taza grande|
tea-black|Té negro|té|una taza grande|
dark-chocolate-70-cocoa|Chocolate negro (70 % cacao)|chocolate amargo;chocolate puro|3 o 4 cuadritos de tableta|
milk-chocolate|Chocolate con leche|chocolatina;tableta de chocolate|una tableta pequeña|
cocoa-powder-unsweetened|Cacao puro en polvo|cocoa;chocolate a la taza|1 cucharada|
molasses|Melaza|melaza de caña|1 cucharada|
yeast-extract-spread|Extracto de levadura|marmite;vegemite;levadura|1 cucharadita|Salado; muchas marcas llevan B12 añadida.
cod-liver-oil|Aceite de hígado de bacalao|aceite de pescado|1 cucharadita|Cuenta entre las pastillas: lleva mucha vitamina A y D.
margarine-spread-with-vitamin-d|Margarina con vitamina D|mantequilla vegetal;crema para untar|2 cucharaditas|Lo que se añade depende del país.`)
