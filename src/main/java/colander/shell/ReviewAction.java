package colander.shell;

/** What a key in the review asks the program to do. */
sealed interface ReviewAction {

  /** Only the screen changes. */
  record Nothing() implements ReviewAction {}

  record Hide(long comment) implements ReviewAction {}

  record Approve(long comment) implements ReviewAction {}

  record ApproveAll(long group) implements ReviewAction {}

  /** Hides a group but one member. */
  record HideOthers(long group, long keep) implements ReviewAction {}

  record NotDuplicate(long group) implements ReviewAction {}

  record Undo() implements ReviewAction {}

  record Redo() implements ReviewAction {}

  /** Goes on to the next group that waits. */
  record Forward() implements ReviewAction {}

  /** Goes back one group, decided or not. */
  record Back() implements ReviewAction {}

  /** Shows the thread that a comment stands in. */
  record OpenThread(long thread, long comment) implements ReviewAction {}

  /** Goes through other groups. */
  record Narrow(String filter) implements ReviewAction {}
}
