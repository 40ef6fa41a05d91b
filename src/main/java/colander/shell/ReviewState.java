package colander.shell;

import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import colander.session.Browsing.CommentView;
import colander.session.ReviewCard;
import colander.session.ThreadView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the review shows, and what each key makes of it; knows neither terminal nor database.
 *
 * @param mode what is on the screen
 * @param queue the groups to go through
 * @param filter which groups these are, as typed; empty for all
 * @param card the group on the screen, or absent at the end of the queue
 * @param keep the number of the member that stays when the others are hidden
 * @param chosen the index of the member, or of the thread's comment, that keys act on
 * @param scroll how many lines the moderator scrolled from where the chosen one is in sight
 * @param context what surrounds the chosen member, or absent until it is looked up
 * @param thread the thread on the screen, if it is one
 * @param typed what was typed of a filter
 * @param message what the last key did
 */
record ReviewState(
    Mode mode,
    ReviewQueue queue,
    String filter,
    @Nullable ReviewCard card,
    long keep,
    int chosen,
    int scroll,
    @Nullable CommentView context,
    @Nullable ThreadView thread,
    String typed,
    String message) {

  private static final int PAGE = 10;

  /** What is on the screen. */
  enum Mode {
    GROUP,
    THREAD,
    KEYS,
    FILTER,
    LEFT
  }

  /** A state, and what is to be done to get on from it. */
  record Turn(ReviewState state, ReviewAction action) {}

  /** A review at a place of a queue, with no group looked up yet. */
  static ReviewState at(ReviewQueue queue, String filter) {
    return new ReviewState(Mode.GROUP, queue, filter, null, 0, 0, 0, null, null, "", "");
  }

  boolean isLeft() {
    return mode == Mode.LEFT;
  }

  /** The member that keys act on; there must be a group. */
  ModeratedComment member() {
    return group().members().get(chosen);
  }

  private FlaggedGroup group() {
    if (card == null) {
      throw new IllegalStateException("no group on the screen");
    }
    return card.group();
  }

  /** What a key makes of this. */
  Turn press(ReviewKey key, String text) {
    ReviewState quiet = with(mode, "");
    return switch (mode) {
      case FILTER -> quiet.edit(key, text);
      case KEYS -> nothing(quiet.with(Mode.GROUP, ""));
      case THREAD -> nothing(quiet.inThread(key));
      case GROUP -> card == null ? quiet.atEnd(key) : quiet.inGroup(key);
      case LEFT -> nothing(this);
    };
  }

  private Turn inGroup(ReviewKey key) {
    long group = group().number();
    long comment = member().number();
    return switch (key) {
      case HIDE -> new Turn(this, new ReviewAction.Hide(comment));
      case APPROVE -> new Turn(this, new ReviewAction.Approve(comment));
      case APPROVE_ALL -> new Turn(this, new ReviewAction.ApproveAll(group));
      case HIDE_OTHERS -> new Turn(this, new ReviewAction.HideOthers(group, keep));
      case NOT_DUPLICATE -> new Turn(this, new ReviewAction.NotDuplicate(group));
      case THREAD -> new Turn(this, new ReviewAction.OpenThread(member().threadNumber(), comment));
      case KEEP -> nothing(keeping(comment));
      default -> anywhere(key, group().size());
    };
  }

  private Turn atEnd(ReviewKey key) {
    return switch (key) {
      case HIDE, APPROVE, APPROVE_ALL, HIDE_OTHERS, NOT_DUPLICATE, THREAD, KEEP ->
          nothing(with(mode, "there is no group here"));
      default -> anywhere(key, 1);
    };
  }

  private Turn anywhere(ReviewKey key, int count) {
    return switch (key) {
      case SKIP -> new Turn(this, new ReviewAction.Forward());
      case PREVIOUS_GROUP -> new Turn(this, new ReviewAction.Back());
      case UNDO -> new Turn(this, new ReviewAction.Undo());
      case REDO -> new Turn(this, new ReviewAction.Redo());
      case FILTER -> nothing(typing(filter).with(Mode.FILTER, ""));
      case KEYS -> nothing(with(Mode.KEYS, ""));
      case QUIT -> nothing(with(Mode.LEFT, ""));
      default -> nothing(moved(key, count));
    };
  }

  private ReviewState inThread(ReviewKey key) {
    return switch (key) {
      case THREAD, QUIT, CANCEL, ENTER -> outOfThread();
      default -> moved(key, thread == null ? 1 : thread.nodes().size());
    };
  }

  private ReviewState moved(ReviewKey key, int count) {
    return switch (key) {
      case NEXT_MEMBER -> choosing(Math.min(count - 1, chosen + 1));
      case PREVIOUS_MEMBER -> choosing(Math.max(0, chosen - 1));
      case FIRST_MEMBER -> choosing(0);
      case LAST_MEMBER -> choosing(count - 1);
      case PAGE_DOWN -> scrolled(scroll + PAGE);
      case PAGE_UP -> scrolled(scroll - PAGE);
      case ENTER, CANCEL -> this;
      default -> with(mode, "no such key here; ? shows the keys");
    };
  }

  private Turn edit(ReviewKey key, String text) {
    return switch (key) {
      case ENTER -> new Turn(typing("").with(Mode.GROUP, ""), new ReviewAction.Narrow(typed));
      case CANCEL, QUIT -> nothing(typing("").with(Mode.GROUP, ""));
      case ERASE -> nothing(typing(withoutLast(typed)));
      case TEXT -> nothing(typing(typed + text));
      default -> nothing(this);
    };
  }

  private static String withoutLast(String text) {
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  private static Turn nothing(ReviewState state) {
    return new Turn(state, new ReviewAction.Nothing());
  }

  /** The same with another mode and message. */
  ReviewState with(Mode nextMode, String nextMessage) {
    return new ReviewState(
        nextMode, queue, filter, card, keep, chosen, scroll, context, thread, typed, nextMessage);
  }

  /** The same with another message. */
  ReviewState saying(String nextMessage) {
    return with(mode, nextMessage);
  }

  private ReviewState typing(String text) {
    return new ReviewState(
        mode, queue, filter, card, keep, chosen, scroll, context, thread, text, message);
  }

  /** The same scrolled elsewhere. */
  ReviewState scrolled(int lines) {
    return new ReviewState(
        mode, queue, filter, card, keep, chosen, lines, context, thread, typed, message);
  }

  private ReviewState keeping(long comment) {
    String said = "kept now: " + comment + "; d hides the others";
    return new ReviewState(
        mode, queue, filter, card, comment, chosen, scroll, context, thread, typed, said);
  }

  private ReviewState choosing(int index) {
    CommentView same = index == chosen || mode == Mode.THREAD ? context : null;
    return new ReviewState(mode, queue, filter, card, keep, index, 0, same, thread, typed, message);
  }

  /** The same after a decision, with the group as it is now; the next member is chosen. */
  ReviewState decided(ReviewCard now, boolean next, String said) {
    int last = now.group().size() - 1;
    int index = Math.min(last, next ? chosen + 1 : chosen);
    boolean kept = now.group().members().stream().anyMatch(member -> member.number() == keep);
    long stays = kept ? keep : now.kept().comment().number();
    return new ReviewState(Mode.GROUP, queue, filter, now, stays, index, 0, null, null, "", said);
  }

  /** Another group, from its first member. */
  ReviewState showing(ReviewQueue where, @Nullable ReviewCard next, String said) {
    long kept = next == null ? 0 : next.kept().comment().number();
    return new ReviewState(Mode.GROUP, where, filter, next, kept, 0, 0, null, null, "", said);
  }

  /** The same with what surrounds the chosen member. */
  ReviewState amid(CommentView surroundings) {
    return new ReviewState(
        mode, queue, filter, card, keep, chosen, scroll, surroundings, thread, typed, message);
  }

  /** A thread, with one of its comments chosen. */
  ReviewState inThread(ThreadView view, long comment) {
    List<Long> numbers = view.nodes().stream().map(node -> node.comment().number()).toList();
    int index = Math.max(0, numbers.indexOf(comment));
    return new ReviewState(
        Mode.THREAD, queue, filter, card, keep, index, 0, context, view, typed, "");
  }

  private ReviewState outOfThread() {
    int index = 0;
    if (card != null && context != null) {
      List<Long> numbers = group().members().stream().map(ModeratedComment::number).toList();
      index = Math.max(0, numbers.indexOf(context.comment().number()));
    }
    return new ReviewState(
        Mode.GROUP, queue, filter, card, keep, index, 0, context, null, typed, "");
  }
}
