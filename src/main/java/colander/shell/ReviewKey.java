package colander.shell;

/** What a key means in the review. */
enum ReviewKey {
  NEXT_MEMBER,
  PREVIOUS_MEMBER,
  FIRST_MEMBER,
  LAST_MEMBER,
  PAGE_DOWN,
  PAGE_UP,
  SKIP,
  PREVIOUS_GROUP,
  HIDE,
  APPROVE,
  APPROVE_ALL,
  HIDE_OTHERS,
  KEEP,
  NOT_DUPLICATE,
  UNDO,
  REDO,
  THREAD,
  FILTER,
  KEYS,
  QUIT,
  ENTER,
  CANCEL,
  ERASE,
  /** A character; of meaning only where text is typed. */
  TEXT
}
