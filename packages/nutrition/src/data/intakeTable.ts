/**
 * What each system advises a day, one row for a sex, an age (both ends included) and a stage. `seen` says whether the
 * figure was read in the source named: `no` means that it is from general knowledge and still has to be checked.
 */
export const INTAKE_TABLE = `system|nutrient|unit|sex|from|to|stage|kind|value|average|upper|upperCounts|seen|sources|note
US|magnesium|mg|male|14|18|none|RDA|410|340|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|14|18|none|RDA|360|300|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|male|19|30|none|RDA|400|330|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|19|30|none|RDA|310|255|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|male|31|50|none|RDA|420|350|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|31|50|none|RDA|320|265|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|male|51|70|none|RDA|420|350|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|51|70|none|RDA|320|265|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|male|71||none|RDA|420|350|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|71||none|RDA|320|265|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|14|18|pregnant|RDA|400|335|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|14|18|lactating|RDA|360|300|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|19|30|pregnant|RDA|350|290|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|19|30|lactating|RDA|310|255|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|31|50|pregnant|RDA|360|300|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|magnesium|mg|female|31|50|lactating|RDA|320|265|350|supplements-and-medicines-only|yes|nasem_elements iom_ear_full iom_ul_2000|
US|potassium|mg|male|14|18|none|AI|3000||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|14|18|none|AI|2300||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|male|19|30|none|AI|3400||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|19|30|none|AI|2600||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|male|31|50|none|AI|3400||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|31|50|none|AI|2600||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|male|51|70|none|AI|3400||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|51|70|none|AI|2600||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|male|71||none|AI|3400||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|71||none|AI|2600||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|14|18|pregnant|AI|2600||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|14|18|lactating|AI|2500||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|19|30|pregnant|AI|2900||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|19|30|lactating|AI|2800||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|31|50|pregnant|AI|2900||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|potassium|mg|female|31|50|lactating|AI|2800||||yes|nasem2019_k|AI, not RDA: an intake below it does not mean too little. Does not apply to people with kidney disease or on medicines that raise potassium.
US|thiamin|mg|male|14|18|none|RDA|1.2|1|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|14|18|none|RDA|1|0.9|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|male|19|30|none|RDA|1.2|1|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|19|30|none|RDA|1.1|0.9|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|male|31|50|none|RDA|1.2|1|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|31|50|none|RDA|1.1|0.9|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|male|51|70|none|RDA|1.2|1|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|51|70|none|RDA|1.1|0.9|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|male|71||none|RDA|1.2|1|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|71||none|RDA|1.1|0.9|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|14|18|pregnant|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|14|18|lactating|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|19|30|pregnant|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|19|30|lactating|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|31|50|pregnant|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|thiamin|mg|female|31|50|lactating|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|male|14|18|none|RDA|1.3|1.1|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|14|18|none|RDA|1|0.9|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|male|19|30|none|RDA|1.3|1.1|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|19|30|none|RDA|1.1|0.9|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|male|31|50|none|RDA|1.3|1.1|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|31|50|none|RDA|1.1|0.9|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|male|51|70|none|RDA|1.3|1.1|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|51|70|none|RDA|1.1|0.9|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|male|71||none|RDA|1.3|1.1|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|71||none|RDA|1.1|0.9|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|14|18|pregnant|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|14|18|lactating|RDA|1.6|1.3|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|19|30|pregnant|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|19|30|lactating|RDA|1.6|1.3|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|31|50|pregnant|RDA|1.4|1.2|||yes|nasem_vitamins nasem_ear|
US|riboflavin|mg|female|31|50|lactating|RDA|1.6|1.3|||yes|nasem_vitamins nasem_ear|
US|vitamin-b6|mg|male|14|18|none|RDA|1.3|1.1|80|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|14|18|none|RDA|1.2|1|80|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|male|19|30|none|RDA|1.3|1.1|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|19|30|none|RDA|1.3|1.1|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|male|31|50|none|RDA|1.3|1.1|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|31|50|none|RDA|1.3|1.1|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|male|51|70|none|RDA|1.7|1.4|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|51|70|none|RDA|1.5|1.3|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|male|71||none|RDA|1.7|1.4|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|71||none|RDA|1.5|1.3|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|14|18|pregnant|RDA|1.9|1.6|80|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|14|18|lactating|RDA|2|1.7|80|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|19|30|pregnant|RDA|1.9|1.6|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|19|30|lactating|RDA|2|1.7|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|31|50|pregnant|RDA|1.9|1.6|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b6|mg|female|31|50|lactating|RDA|2|1.7|100|total|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|male|14|18|none|RDA|400|330|800|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|14|18|none|RDA|400|330|800|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|male|19|30|none|RDA|400|320|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|19|30|none|RDA|400|320|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|male|31|50|none|RDA|400|320|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|31|50|none|RDA|400|320|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|male|51|70|none|RDA|400|320|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|51|70|none|RDA|400|320|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|male|71||none|RDA|400|320|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|71||none|RDA|400|320|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|14|18|pregnant|RDA|600|520|800|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|14|18|lactating|RDA|500|450|800|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|19|30|pregnant|RDA|600|520|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|19|30|lactating|RDA|500|450|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|31|50|pregnant|RDA|600|520|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|folate|ug DFE|female|31|50|lactating|RDA|500|450|1000|synthetic-folic-acid-only|yes|nasem_vitamins nap_ear_b ul_vitamins|
US|vitamin-b12|ug|male|14|18|none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|female|14|18|none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|male|19|30|none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|female|19|30|none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|male|31|50|none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|female|31|50|none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|male|51|70|none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|Over 50: most of it from fortified food or a supplement, since absorption from food falls with age.
US|vitamin-b12|ug|female|51|70|none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|Over 50: most of it from fortified food or a supplement, since absorption from food falls with age.
US|vitamin-b12|ug|male|71||none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|Over 50: most of it from fortified food or a supplement, since absorption from food falls with age.
US|vitamin-b12|ug|female|71||none|RDA|2.4|2|||yes|nasem_vitamins iom_ear_full nap_b12_50|Over 50: most of it from fortified food or a supplement, since absorption from food falls with age.
US|vitamin-b12|ug|female|14|18|pregnant|RDA|2.6|2.2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|female|14|18|lactating|RDA|2.8|2.4|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|female|19|30|pregnant|RDA|2.6|2.2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|female|19|30|lactating|RDA|2.8|2.4|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|female|31|50|pregnant|RDA|2.6|2.2|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-b12|ug|female|31|50|lactating|RDA|2.8|2.4|||yes|nasem_vitamins iom_ear_full nap_b12_50|
US|vitamin-d|ug|male|14|18|none|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|14|18|none|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|male|19|30|none|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|19|30|none|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|male|31|50|none|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|31|50|none|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|male|51|70|none|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|51|70|none|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|male|71||none|RDA|20|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|71||none|RDA|20|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|14|18|pregnant|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|14|18|lactating|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|19|30|pregnant|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|19|30|lactating|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|31|50|pregnant|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|vitamin-d|ug|female|31|50|lactating|RDA|15|10|100|total|yes|nasem_vitamins nasem_ear merck_vit|
US|calcium|mg|male|14|18|none|RDA|1300|1100|3000|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|14|18|none|RDA|1300|1100|3000|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|male|19|30|none|RDA|1000|800|2500|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|19|30|none|RDA|1000|800|2500|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|male|31|50|none|RDA|1000|800|2500|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|31|50|none|RDA|1000|800|2500|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|male|51|70|none|RDA|1000|800|2000|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|51|70|none|RDA|1200|1000|2000|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|male|71||none|RDA|1200|1000|2000|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|71||none|RDA|1200|1000|2000|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|14|18|pregnant|RDA|1300|1000|3000|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|14|18|lactating|RDA|1300|1000|3000|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|19|30|pregnant|RDA|1000|800|2500|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|19|30|lactating|RDA|1000|800|2500|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|31|50|pregnant|RDA|1000|800|2500|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|calcium|mg|female|31|50|lactating|RDA|1000|800|2500|total|yes|nasem_elements nasem_ear nasem_ul_elements|
US|sodium|mg|male|14|18|none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|14|18|none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|male|19|30|none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|19|30|none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|male|31|50|none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|31|50|none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|male|51|70|none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|51|70|none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|male|71||none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|71||none|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|14|18|pregnant|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|14|18|lactating|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|19|30|pregnant|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|19|30|lactating|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|31|50|pregnant|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|sodium|mg|female|31|50|lactating|AI|1500||||yes|nasem_elements|Reduce intake if above 2,300 mg a day (chronic disease risk reduction level, adults). The 2,300 figure is from general knowledge of the 2019 report.
US|vitamin-k|ug|male|14|18|none|AI|75||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|14|18|none|AI|75||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|male|19|30|none|AI|120||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|19|30|none|AI|90||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|male|31|50|none|AI|120||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|31|50|none|AI|90||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|male|51|70|none|AI|120||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|51|70|none|AI|90||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|male|71||none|AI|120||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|71||none|AI|90||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|14|18|pregnant|AI|75||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|14|18|lactating|AI|75||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|19|30|pregnant|AI|90||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|19|30|lactating|AI|90||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|31|50|pregnant|AI|90||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
US|vitamin-k|ug|female|31|50|lactating|AI|90||||yes|nasem_vitamins|For vitamin K as a whole. No body sets a separate reference intake or UL for vitamin K2.
EFSA|magnesium|mg|male|18||none|AI|350||250|supplements-and-fortified-only|partial|efsa_mg_2015 efsa_other|UL 250 mg for readily dissociable salts (SCF 2001), from general knowledge.
EFSA|magnesium|mg|female|18||none|AI|300||250|supplements-and-fortified-only|partial|efsa_mg_2015 efsa_other|UL 250 mg for readily dissociable salts (SCF 2001), from general knowledge.
EFSA|magnesium|mg|female|18||pregnant|AI|300||250|supplements-and-fortified-only|partial|efsa_mg_2015|
EFSA|magnesium|mg|female|18||lactating|AI|300||250|supplements-and-fortified-only|partial|efsa_mg_2015|
EFSA|potassium|mg|male|18||none|AI|3500||||yes|efsa_d_k_b1|
EFSA|potassium|mg|female|18||none|AI|3500||||yes|efsa_d_k_b1|
EFSA|potassium|mg|female|18||pregnant|AI|3500||||yes|efsa_d_k_b1|
EFSA|potassium|mg|female|18||lactating|AI|4000||||yes|efsa_d_k_b1|
EFSA|thiamin|mg/MJ|male|18||none|PRI|0.1|0.072|||yes|efsa_d_k_b1|Multiply by energy intake in MJ (for 8.4 MJ = 2,000 kcal: 0.84 mg).
EFSA|thiamin|mg/MJ|female|18||none|PRI|0.1|0.072|||yes|efsa_d_k_b1|Multiply by energy intake in MJ (for 8.4 MJ = 2,000 kcal: 0.84 mg).
EFSA|riboflavin|mg|male|18||none|PRI|1.6|1.3|||no|efsa_other|
EFSA|riboflavin|mg|female|18||none|PRI|1.6|1.3|||no|efsa_other|
EFSA|riboflavin|mg|female|18||pregnant|PRI|1.9||||no|efsa_other|
EFSA|riboflavin|mg|female|18||lactating|PRI|2||||no|efsa_other|
EFSA|vitamin-b6|mg|male|18||none|PRI|1.7|1.5|12|total|yes|efsa_b6_2016 efsa_b6_ul_2023|
EFSA|vitamin-b6|mg|female|18||none|PRI|1.6|1.3|12|total|yes|efsa_b6_2016 efsa_b6_ul_2023|
EFSA|vitamin-b6|mg|female|18||pregnant|PRI|1.8||12|total|yes|efsa_b6_2016 efsa_b6_ul_2023|
EFSA|vitamin-b6|mg|female|18||lactating|PRI|1.7||12|total|yes|efsa_b6_2016 efsa_b6_ul_2023|
EFSA|folate|ug DFE|male|18||none|PRI|330|250|1000|synthetic-folic-acid-only|partial|efsa_other ul_harmonised|
EFSA|folate|ug DFE|female|18||none|PRI|330|250|1000|synthetic-folic-acid-only|partial|efsa_other ul_harmonised|
EFSA|folate|ug DFE|female|18||pregnant|AI|600||1000|synthetic-folic-acid-only|no|efsa_other|
EFSA|folate|ug DFE|female|18||lactating|PRI|500||1000|synthetic-folic-acid-only|no|efsa_other|
EFSA|vitamin-b12|ug|male|18||none|AI|4||||yes|efsa_b12|
EFSA|vitamin-b12|ug|female|18||none|AI|4||||yes|efsa_b12|
EFSA|vitamin-b12|ug|female|18||pregnant|AI|4.5||||no|efsa_other|
EFSA|vitamin-b12|ug|female|18||lactating|AI|5||||no|efsa_other|
EFSA|vitamin-d|ug|male|18||none|AI|15||100|total|yes|efsa_d_k_b1 ul_harmonised|Assumes almost no sun on the skin.
EFSA|vitamin-d|ug|female|18||none|AI|15||100|total|yes|efsa_d_k_b1 ul_harmonised|Assumes almost no sun on the skin.
EFSA|vitamin-d|ug|female|18||pregnant|AI|15||100|total|yes|efsa_d_k_b1|
EFSA|vitamin-d|ug|female|18||lactating|AI|15||100|total|yes|efsa_d_k_b1|
EFSA|calcium|mg|male|18|24|none|PRI|1000||2500|total|no|efsa_other|
EFSA|calcium|mg|male|25||none|PRI|950|750|2500|total|no|efsa_other|
EFSA|sodium|mg|male|18||none|safe-and-adequate|2000||||no|efsa_other|
EFSA|vitamin-k|ug|male|18||none|AI|70||||no|efsa_other|Phylloquinone (K1). No value for K2.
EFSA|calcium|mg|female|18|24|none|PRI|1000||2500|total|no|efsa_other|
EFSA|calcium|mg|female|25||none|PRI|950|750|2500|total|no|efsa_other|
EFSA|sodium|mg|female|18||none|safe-and-adequate|2000||||no|efsa_other|
EFSA|vitamin-k|ug|female|18||none|AI|70||||no|efsa_other|Phylloquinone (K1). No value for K2.
UK|magnesium|mg|male|19||none|RNI|300||400|supplements-advice|yes|uk_shop_rni uk_mg400|
UK|magnesium|mg|female|19||none|RNI|270||400|supplements-advice|yes|uk_shop_rni uk_mg400|
UK|magnesium|mg|female|19||lactating|RNI|320||400|supplements-advice|no|uk_phe|
UK|potassium|mg|male|19||none|RNI|3500||3700|supplements-advice|no|uk_phe nhs_other|
UK|potassium|mg|female|19||none|RNI|3500||3700|supplements-advice|no|uk_phe nhs_other|
UK|thiamin|mg|male|19||none|RNI|1||||no|uk_phe|
UK|thiamin|mg|female|19||none|RNI|0.8||||yes|uk_shop_rni|
UK|riboflavin|mg|male|19||none|RNI|1.3||||yes|uk_shop_rni|
UK|riboflavin|mg|female|19||none|RNI|1.1||||yes|uk_shop_rni|
UK|vitamin-b6|mg|male|19||none|RNI|1.4||10|supplements-advice|partial|uk_shop_rni nhs_other|
UK|vitamin-b6|mg|female|19||none|RNI|1.2||10|supplements-advice|partial|uk_shop_rni nhs_other|
UK|folate|ug|male|19||none|RNI|200||1000|supplements-advice|no|uk_phe nhs_other|
UK|folate|ug|female|19||none|RNI|200||1000|supplements-advice|no|uk_phe nhs_other|
UK|folate|ug|female|19||pregnant|RNI|300||||no|uk_phe|Plus a 400 ug folic acid supplement until week 12.
UK|folate|ug|female|19||lactating|RNI|260||||no|uk_phe|
UK|vitamin-b12|ug|male|19||none|RNI|1.5||||yes|uk_shop_rni|
UK|vitamin-b12|ug|female|19||none|RNI|1.5||||yes|uk_shop_rni|
UK|vitamin-b12|ug|female|19||lactating|RNI|2||||no|uk_phe|
UK|vitamin-d|ug|male|4||none|RNI|10||100|supplements-advice|yes|uk_shop_rni nhs_vitd|
UK|vitamin-d|ug|female|4||none|RNI|10||100|supplements-advice|yes|uk_shop_rni nhs_vitd|
UK|calcium|mg|male|19||none|RNI|700||1500|supplements-advice|partial|uk_shop_rni nhs_other|
UK|calcium|mg|female|19||none|RNI|700||1500|supplements-advice|partial|uk_shop_rni nhs_other|
UK|calcium|mg|female|19||lactating|RNI|1250||1500|supplements-advice|no|uk_phe|
UK|sodium|mg|male|19||none|maximum|2400||||no|uk_phe|6 g of salt a day at most.
UK|sodium|mg|female|19||none|maximum|2400||||no|uk_phe|6 g of salt a day at most.`
