import { packedDivisions } from '../../src/knowledge/places/divisions.js';
import type { Random } from '../tables/random.js';

export type Level = 'province' | 'prefecture' | 'county' | 'township' | 'department';

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** What the prose calls its area: 全省, 全市, 全县, 全镇, 本局. */
  readonly area: string;
  /** 规章 are made by provinces and by governments of districted cities and autonomous prefectures. */
  readonly makesRules: boolean;
  /** A usual number of applications in a year. */
  readonly applications: number;
}

interface Place {
  readonly code: string;
  readonly name: string;
}

/** How many of each among 200. */
const shares: readonly (readonly [Level, number])[] = [
  ['province', 12],
  ['prefecture', 40],
  ['county', 68],
  ['township', 48],
  ['department', 32],
];

const usualApplications: Readonly<Record<Level, number>> = {
  province: 1900,
  prefecture: 420,
  county: 130,
  township: 9,
  department: 46,
};

const townNames = ['青石', '白沙', '柳林', '双桥', '大湾', '新丰', '龙泉', '三河', '东坪', '马家'];
const bureaus = ['财政局', '水利局', '民政局', '教育局', '交通运输局', '审计局', '统计局', '司法局'];

/** Divisions that kept their code and name through all the years. */
function standing(): Place[] {
  return packedDivisions
    .trim()
    .split('\n')
    .flatMap((line) => {
      const match = /^(\d{6})(\D{2,20})(\d{4})$/.exec(line);
      return match?.[1] && match[2] && Number(match[3]) <= 2014 ? [{ code: match[1], name: match[2] }] : [];
    });
}

/** The name with that of the division above it, as agencies of counties write it where names repeat. */
function fullName(place: Place, byCode: ReadonlyMap<string, Place>): string {
  const above = byCode.get(`${place.code.slice(0, 4)}00`) ?? byCode.get(`${place.code.slice(0, 2)}0000`);
  return above === undefined || above === place ? place.name : above.name + place.name;
}

/** Agencies in turn of all levels; figures and towns are invented, divisions are real. */
export function chooseAgencies(random: Random, count: number): Agency[] {
  const places = standing();
  const byCode = new Map(places.map((place) => [place.code, place]));
  const cities = places.filter(
    ({ code, name }) => /[1-9]\d00$/.test(code.slice(2)) && /(?:市|自治州)$/.test(name),
  );
  const pools: Readonly<Record<Level, Place[]>> = {
    province: places.filter(({ code, name }) => code.endsWith('0000') && !/行政区$|台湾/.test(name)),
    prefecture: cities,
    county: places.filter(({ code, name }) => /[1-9]$|[1-9]0$/.test(code) && /[县市区]$/.test(name)),
    township: places.filter(({ code, name }) => !code.endsWith('00') && name.endsWith('县')),
    department: [...cities],
  };
  return shares.flatMap(([level, share]) =>
    Array.from({ length: Math.round((share * count) / 200) }, (_, i): Agency => {
      const [place] = pools[level].splice(random.int(0, pools[level].length - 1), 1);
      if (!place) throw new Error(`no ${level} is left`);
      const name = level === 'prefecture' || level === 'province' ? place.name : fullName(place, byCode);
      const ending = {
        province: '人民政府',
        prefecture: '人民政府',
        county: '人民政府',
        township: `${random.pick(townNames)}镇人民政府`,
        department: random.pick(bureaus),
      }[level];
      const last = level === 'province' ? '省' : place.name.endsWith('自治州') ? '州' : place.name.slice(-1);
      const area = level === 'township' ? '全镇' : level === 'department' ? '本局' : `全${last}`;
      return {
        id: `${level}-${String(i + 1).padStart(2, '0')}`,
        name: name + ending,
        level,
        area:
          level === 'province'
            ? `全${place.name.endsWith('区') ? '区' : place.name.endsWith('市') ? '市' : '省'}`
            : area,
        makesRules: level === 'province' || level === 'prefecture',
        applications: Math.max(2, Math.round(usualApplications[level] * (0.6 + random.next() * 0.9))),
      };
    }),
  );
}
