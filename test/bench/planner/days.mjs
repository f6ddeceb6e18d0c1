// Days as numbers, for the models that referee the planner: they share no code with it, the calendar included.

const millisecondsADay = 86_400_000;

/** @typedef {import('cqp-mo').PlanRequest} PlanRequest */

/**
 * @param {string} day
 * @returns {number} days since 1 January 1970
 */
export function numberOf(day) {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

/**
 * @param {number} number
 * @returns {string}
 */
export function dayOf(number) {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/**
 * The same day some months later, or the last of that month where it is shorter.
 *
 * @param {number} number
 * @param {number} months
 * @returns {number}
 */
export function monthsAfter(number, months) {
  const from = new Date(number * millisecondsADay);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / millisecondsADay;
}

/**
 * Easter Sunday, by the anonymous Gregorian computus.
 *
 * @param {number} year
 * @returns {number}
 */
function easterOf(year) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * shift + 114;
  return Date.UTC(year, Math.floor(day / 31) - 1, (day % 31) + 1) / millisecondsADay;
}

const fixedHolidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/**
 * @param {number} year
 * @param {boolean} isAlsace
 * @returns {number[]}
 */
function holidaysOf(year, isAlsace) {
  const easter = easterOf(year);
  return [
    ...[...fixedHolidays, ...(isAlsace ? ['12-26'] : [])].map((day) => numberOf(`${year}-${day}`)),
    ...[1, 39, 50, ...(isAlsace ? [-2] : [])].map((after) => easter + after),
  ];
}

/**
 * Lists the days between two that are open and on which the manager is available.
 *
 * @param {PlanRequest} request
 * @param {number} from
 * @param {number} to
 * @returns {number[]}
 */
export function usableDaysOf({ closedDays = {}, unavailable = [] }, from, to) {
  const { publicHolidays = 'france', weekends = true, days = [], periods = [] } = closedDays;
  const closed = new Set(days.map(numberOf));
  const years = Array.from({ length: 60 }, (_, rank) => 2000 + rank);
  if (publicHolidays !== 'none') {
    for (const day of years.flatMap((year) => holidaysOf(year, publicHolidays === 'alsace-moselle')))
      closed.add(day);
  }
  const away = [...periods, ...unavailable].map((period) => [numberOf(period.from), numberOf(period.to)]);
  const usable = [];
  for (let day = from; day <= to; day += 1) {
    // 1 January 1970 was a Thursday.
    const isWeekend = (day + 3) % 7 > 4;
    if (weekends && isWeekend) continue;
    if (closed.has(day) || away.some(([first = 0, last = 0]) => first <= day && day <= last)) continue;
    usable.push(day);
  }
  return usable;
}
