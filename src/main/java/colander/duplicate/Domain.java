package colander.duplicate;

import colander.comment.Comment;

/**
 * What two comments must have in common to be compared at all.
 *
 * @param thread source and thread, empty if any will do
 * @param author the author's key, empty if any will do; the comment's number if nobody knows
 */
record Domain(String thread, String author) {
  private static final Domain SITE = new Domain("", "");

  static Domain of(Comment comment, int number, Policy policy) {
    if (policy.scope() == Scope.SITE && !policy.sameAuthor()) {
      return SITE;
    }
    String thread =
        policy.scope() == Scope.SITE ? "" : comment.id().source() + ':' + comment.thread().id();
    return new Domain(thread, policy.sameAuthor() ? author(comment, number) : "");
  }

  private static String author(Comment comment, int number) {
    return comment.author().isUnknown() ? "unknown " + number : comment.author().key();
  }
}
