// An alias of npm for version 13; the part of the driver that is used is the same in both.
declare module 'better-sqlite3-13' {
  import Database from 'better-sqlite3';
  export default Database;
}
