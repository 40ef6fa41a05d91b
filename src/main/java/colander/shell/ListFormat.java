package colander.shell;

/** How a listing command writes what it lists. */
enum ListFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
