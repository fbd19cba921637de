// Written by tools/zone-data.ts from CLDR (© Unicode, Inc., Unicode License v3). Do not edit.

/** A country, then its zones under the names of today, each with the old name that CLDR keeps after `=`. */
export const ZONE_TABLE = `AD Europe/Andorra
AE Asia/Dubai
AF Asia/Kabul
AG America/Antigua
AI America/Anguilla
AL Europe/Tirane
AM Asia/Yerevan
AN America/Curacao
AO Africa/Luanda
AQ Antarctica/Casey Antarctica/Davis Antarctica/DumontDUrville Antarctica/Mawson Antarctica/McMurdo Antarctica/Palmer Antarctica/Rothera Antarctica/Syowa Antarctica/Troll Antarctica/Vostok
AR America/Argentina/Buenos_Aires=America/Buenos_Aires America/Argentina/Cordoba=America/Cordoba America/Argentina/Catamarca=America/Catamarca America/Argentina/La_Rioja America/Argentina/Jujuy=America/Jujuy America/Argentina/San_Luis America/Argentina/Mendoza=America/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/Tucuman America/Argentina/San_Juan America/Argentina/Ushuaia
AS Pacific/Pago_Pago
AT Europe/Vienna
AU Australia/Adelaide Australia/Broken_Hill Australia/Brisbane Australia/Darwin Australia/Eucla Australia/Hobart Australia/Lindeman Australia/Lord_Howe Australia/Melbourne Antarctica/Macquarie Australia/Perth Australia/Sydney
AW America/Aruba
AZ Asia/Baku
BA Europe/Sarajevo
BB America/Barbados
BD Asia/Dhaka
BE Europe/Brussels
BF Africa/Ouagadougou
BG Europe/Sofia
BH Asia/Bahrain
BI Africa/Bujumbura
BJ Africa/Porto-Novo
BM Atlantic/Bermuda
BN Asia/Brunei
BO America/La_Paz
BQ America/Kralendijk
BR America/Araguaina America/Belem America/Boa_Vista America/Cuiaba America/Campo_Grande America/Eirunepe America/Noronha America/Fortaleza America/Manaus America/Maceio America/Porto_Velho America/Rio_Branco America/Recife America/Sao_Paulo America/Bahia America/Santarem
BS America/Nassau
BT Asia/Thimphu
BW Africa/Gaborone
BY Europe/Minsk
BZ America/Belize
CA America/Creston America/Edmonton America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax America/Iqaluit America/Moncton America/Resolute America/Regina America/St_Johns America/Toronto America/Vancouver America/Winnipeg America/Blanc-Sablon America/Cambridge_Bay America/Dawson America/Dawson_Creek America/Rankin_Inlet America/Inuvik America/Whitehorse America/Swift_Current America/Atikokan=America/Coral_Harbour
CC Indian/Cocos
CD Africa/Lubumbashi Africa/Kinshasa
CF Africa/Bangui
CG Africa/Brazzaville
CH Europe/Zurich
CI Africa/Abidjan
CK Pacific/Rarotonga
CL America/Coyhaique Pacific/Easter America/Punta_Arenas America/Santiago
CM Africa/Douala
CN Asia/Shanghai Asia/Urumqi
CO America/Bogota
CR America/Costa_Rica
CU America/Havana
CV Atlantic/Cape_Verde
CX Indian/Christmas
CY Asia/Famagusta Asia/Nicosia
CZ Europe/Prague
DE Europe/Berlin Europe/Busingen
DJ Africa/Djibouti
DK Europe/Copenhagen
DM America/Dominica
DO America/Santo_Domingo
DZ Africa/Algiers
EC Pacific/Galapagos America/Guayaquil
EE Europe/Tallinn
EG Africa/Cairo
EH Africa/El_Aaiun
ER Africa/Asmara=Africa/Asmera
ES Africa/Ceuta Atlantic/Canary Europe/Madrid
ET Africa/Addis_Ababa
FI Europe/Helsinki Europe/Mariehamn
FJ Pacific/Fiji
FK Atlantic/Stanley
FM Pacific/Kosrae Pacific/Pohnpei=Pacific/Ponape Pacific/Chuuk=Pacific/Truk
FO Atlantic/Faroe=Atlantic/Faeroe
FR Europe/Paris
GA Africa/Libreville
GB Europe/London
GD America/Grenada
GE Asia/Tbilisi
GF America/Cayenne
GG Europe/Guernsey
GH Africa/Accra
GI Europe/Gibraltar
GL America/Danmarkshavn America/Nuuk=America/Godthab America/Scoresbysund America/Thule
GM Africa/Banjul
GN Africa/Conakry
GP America/Guadeloupe America/Marigot America/St_Barthelemy
GQ Africa/Malabo
GR Europe/Athens
GS Atlantic/South_Georgia
GT America/Guatemala
GU Pacific/Guam
GW Africa/Bissau
GY America/Guyana
HK Asia/Hong_Kong
HN America/Tegucigalpa
HR Europe/Zagreb
HT America/Port-au-Prince
HU Europe/Budapest
ID Asia/Jayapura Asia/Jakarta Asia/Makassar Asia/Pontianak
IE Europe/Dublin
IL Asia/Jerusalem
IM Europe/Isle_of_Man
IN Asia/Kolkata=Asia/Calcutta
IO Indian/Chagos
IQ Asia/Baghdad
IR Asia/Tehran
IS Atlantic/Reykjavik
IT Europe/Rome
JE Europe/Jersey
JM America/Jamaica
JO Asia/Amman
JP Asia/Tokyo
KE Africa/Nairobi
KG Asia/Bishkek
KH Asia/Phnom_Penh
KI Pacific/Kiritimati Pacific/Kanton=Pacific/Enderbury Pacific/Tarawa
KM Indian/Comoro
KN America/St_Kitts
KP Asia/Pyongyang
KR Asia/Seoul
KW Asia/Kuwait
KY America/Cayman
KZ Asia/Aqtau Asia/Aqtobe Asia/Almaty Asia/Atyrau Asia/Qostanay Asia/Qyzylorda Asia/Oral
LA Asia/Vientiane
LB Asia/Beirut
LC America/St_Lucia
LI Europe/Vaduz
LK Asia/Colombo
LR Africa/Monrovia
LS Africa/Maseru
LT Europe/Vilnius
LU Europe/Luxembourg
LV Europe/Riga
LY Africa/Tripoli
MA Africa/Casablanca
MC Europe/Monaco
MD Europe/Chisinau
ME Europe/Podgorica
MG Indian/Antananarivo
MH Pacific/Kwajalein Pacific/Majuro
MK Europe/Skopje
ML Africa/Bamako
MM Asia/Yangon=Asia/Rangoon
MN Asia/Hovd Asia/Ulaanbaatar
MO Asia/Macau
MP Pacific/Saipan
MQ America/Martinique
MR Africa/Nouakchott
MS America/Montserrat
MT Europe/Malta
MU Indian/Mauritius
MV Indian/Maldives
MW Africa/Blantyre
MX America/Chihuahua America/Ciudad_Juarez America/Cancun America/Hermosillo America/Matamoros America/Mexico_City America/Merida America/Monterrey America/Mazatlan America/Ojinaga America/Bahia_Banderas America/Tijuana
MY Asia/Kuching Asia/Kuala_Lumpur
MZ Africa/Maputo
NA Africa/Windhoek
NC Pacific/Noumea
NE Africa/Niamey
NF Pacific/Norfolk
NG Africa/Lagos
NI America/Managua
NL Europe/Amsterdam
NO Europe/Oslo
NP Asia/Kathmandu=Asia/Katmandu
NR Pacific/Nauru
NU Pacific/Niue
NZ Pacific/Auckland Pacific/Chatham
OM Asia/Muscat
PA America/Panama
PE America/Lima
PF Pacific/Gambier Pacific/Marquesas Pacific/Tahiti
PG Pacific/Port_Moresby Pacific/Bougainville
PH Asia/Manila
PK Asia/Karachi
PL Europe/Warsaw
PM America/Miquelon
PN Pacific/Pitcairn
PR America/Puerto_Rico
PS Asia/Gaza Asia/Hebron
PT Atlantic/Madeira Europe/Lisbon Atlantic/Azores
PW Pacific/Palau
PY America/Asuncion
QA Asia/Qatar
RE Indian/Reunion
RO Europe/Bucharest
RS Europe/Belgrade
RU Europe/Astrakhan Asia/Barnaul Asia/Chita Asia/Anadyr Asia/Magadan Asia/Irkutsk Europe/Kaliningrad Asia/Khandyga Asia/Krasnoyarsk Europe/Samara Europe/Kirov Europe/Moscow Asia/Novokuznetsk Asia/Omsk Asia/Novosibirsk Asia/Kamchatka Europe/Saratov Asia/Srednekolymsk Asia/Tomsk Europe/Ulyanovsk Asia/Ust-Nera Asia/Sakhalin Europe/Volgograd Asia/Vladivostok Asia/Yekaterinburg Asia/Yakutsk
RW Africa/Kigali
SA Asia/Riyadh
SB Pacific/Guadalcanal
SC Indian/Mahe
SD Africa/Khartoum
SE Europe/Stockholm
SG Asia/Singapore
SH Atlantic/St_Helena
SI Europe/Ljubljana
SJ Arctic/Longyearbyen
SK Europe/Bratislava
SL Africa/Freetown
SM Europe/San_Marino
SN Africa/Dakar
SO Africa/Mogadishu
SR America/Paramaribo
SS Africa/Juba
ST Africa/Sao_Tome
SV America/El_Salvador
SX America/Lower_Princes
SY Asia/Damascus
SZ Africa/Mbabane
TC America/Grand_Turk
TD Africa/Ndjamena
TF Indian/Kerguelen
TG Africa/Lome
TH Asia/Bangkok
TJ Asia/Dushanbe
TK Pacific/Fakaofo
TL Asia/Dili
TM Asia/Ashgabat
TN Africa/Tunis
TO Pacific/Tongatapu
TR Europe/Istanbul
TT America/Port_of_Spain
TV Pacific/Funafuti
TW Asia/Taipei
TZ Africa/Dar_es_Salaam
UA Europe/Kyiv=Europe/Kiev Europe/Simferopol
UG Africa/Kampala
UM Pacific/Wake Pacific/Midway
US America/Adak America/Indiana/Marengo America/Anchorage America/Boise America/Chicago America/Denver America/Detroit Pacific/Honolulu America/Indiana/Indianapolis=America/Indianapolis America/Indiana/Vevay America/Juneau America/Indiana/Knox America/Los_Angeles America/Kentucky/Louisville=America/Louisville America/Menominee America/Kentucky/Monticello America/Metlakatla America/North_Dakota/Center America/North_Dakota/New_Salem America/New_York America/Indiana/Vincennes America/Nome America/Phoenix America/Sitka America/Indiana/Tell_City America/Indiana/Winamac America/Indiana/Petersburg America/North_Dakota/Beulah America/Yakutat
UY America/Montevideo
UZ Asia/Samarkand Asia/Tashkent
VA Europe/Vatican
VC America/St_Vincent
VE America/Caracas
VG America/Tortola
VI America/St_Thomas
VN Asia/Ho_Chi_Minh=Asia/Saigon
VU Pacific/Efate
WF Pacific/Wallis
WS Pacific/Apia
YE Asia/Aden
YT Indian/Mayotte
ZA Africa/Johannesburg
ZM Africa/Lusaka
ZW Africa/Harare`;
