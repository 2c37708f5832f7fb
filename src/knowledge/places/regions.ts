/**
 * Weak evidence of the region: dialling codes and postal codes that a report prints beside the address.
 * They only choose between places of one name, never name a place.
 */

/** Dialling code → beginning of the division code. Provinces by three digits, cities where names repeat in a province. */
const diallingCodes: readonly (readonly [prefix: string, division: string])[] = [
  ['010', '11'],
  ['021', '31'],
  ['022', '12'],
  ['023', '50'],
  ['024', '2101'],
  ['025', '3201'],
  ['027', '4201'],
  ['028', '5101'],
  ['029', '6101'],
  ['020', '4401'],
  ['0311', '1301'],
  ['0313', '1307'],
  ['0317', '1309'],
  ['0319', '1305'],
  ['0312', '1306'],
  ['0314', '1308'],
  ['0352', '1402'],
  ['0353', '1403'],
  ['0355', '1404'],
  ['0356', '1405'],
  ['0412', '2103'],
  ['0434', '2203'],
  ['0431', '2201'],
  ['0437', '2204'],
  ['0453', '2310'],
  ['0454', '2308'],
  ['0468', '2304'],
  ['0458', '2307'],
  ['0469', '2305'],
  ['0516', '3203'],
  ['0513', '3206'],
  ['0517', '3208'],
  ['0518', '3207'],
  ['0531', '3701'],
  ['0632', '3704'],
  ['0537', '3708'],
  ['0539', '3713'],
  ['0634', '3712'],
  ['0591', '3501'],
  ['0598', '3504'],
  ['0378', '4102'],
  ['0833', '5111'],
  ['0832', '5110'],
  ['031', '13'],
  ['033', '13'],
  ['034', '14'],
  ['035', '14'],
  ['037', '41'],
  ['039', '41'],
  ['041', '21'],
  ['042', '21'],
  ['043', '22'],
  ['045', '23'],
  ['046', '23'],
  ['047', '15'],
  ['048', '15'],
  ['051', '32'],
  ['052', '32'],
  ['053', '37'],
  ['054', '37'],
  ['063', '37'],
  ['055', '34'],
  ['056', '34'],
  ['057', '33'],
  ['058', '33'],
  ['059', '35'],
  ['066', '44'],
  ['075', '44'],
  ['076', '44'],
  ['069', '53'],
  ['087', '53'],
  ['088', '53'],
  ['070', '36'],
  ['079', '36'],
  ['071', '42'],
  ['072', '42'],
  ['073', '43'],
  ['074', '43'],
  ['077', '45'],
  ['081', '51'],
  ['082', '51'],
  ['083', '51'],
  ['085', '52'],
  ['0898', '46'],
  ['089', '54'],
  ['090', '65'],
  ['099', '65'],
  ['091', '61'],
  ['093', '62'],
  ['094', '62'],
  ['095', '64'],
  ['097', '63'],
];

/** First two digits of a postal code → province. */
const postalCodes: ReadonlyMap<string, string> = new Map(
  (
    '01:15 02:15 03:14 04:14 05:13 06:13 07:13 10:11 11:21 12:21 13:22 15:23 16:23 20:31 21:32 22:32 23:34 24:34 ' +
    '25:37 26:37 27:37 30:12 31:33 32:33 33:36 34:36 35:35 36:35 40:50 41:43 42:43 43:42 44:42 45:41 46:41 47:41 ' +
    '51:44 52:44 53:45 54:45 55:52 56:52 57:46 61:51 62:51 63:51 64:51 65:53 66:53 67:53 71:61 72:61 73:62 74:62 ' +
    '75:64 81:63 83:65 84:65 85:54'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

const dialling = /(?:^|\D)(0\d{2,3})[)）\-—–－―_ 、]{1,3}\d{6,8}(?=\D|$)/g;
const postal = /(?:邮编|邮政编码)\D{0,3}(\d{6})(?=\D|$)/g;

/** The beginnings of division codes that the telephone numbers and postal codes of a text speak for. */
export function regionsOfNumbers(text: string): ReadonlySet<string> {
  const regions = new Set<string>();
  for (const [, code = ''] of text.matchAll(dialling)) {
    const hit = diallingCodes.find(([prefix]) => code.startsWith(prefix));
    if (hit) regions.add(hit[1]);
  }
  for (const [, code = ''] of text.matchAll(postal)) {
    const province = postalCodes.get(code.slice(0, 2));
    if (province !== undefined) regions.add(province);
  }
  return regions;
}
