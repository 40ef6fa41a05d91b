package colander.shell;

import colander.comment.ColanderException;
import colander.moderation.Action;
import colander.moderation.LoggedStep;
import colander.report.Phrasing;
import colander.session.Browsing;
import colander.session.Deciding;
import colander.session.Deciding.Why;
import colander.session.DecisionResult;
import colander.session.Parting;
import colander.session.ReviewCard;
import colander.session.Reviewing;
import colander.session.Selection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Does what the keys of the review ask for, each in a transaction of its own. */
final class ReviewDesk {

  private final Reviewing reviewing;
  private final Deciding deciding;
  private final Parting parting;
  private final Browsing browsing;

  ReviewDesk(Reviewing reviewing, Deciding deciding, Parting parting, Browsing browsing) {
    this.reviewing = reviewing;
    this.deciding = deciding;
    this.parting = parting;
    this.browsing = browsing;
  }

  /**
   * Starts where the moderator left off.
   *
   * @throws ColanderException if the filter names a thread that is not there
   */
  ReviewState start(ReviewFilter filter) {
    List<Long> groups = reviewing.queue(filter.groups(reviewing::thread));
    ReviewQueue all = new ReviewQueue(groups, 0);
    ReviewQueue queue = reviewing.position().map(all::toIfThere).orElse(all);
    String said = queue.at() == 0 ? "" : "on from where you left";
    return forward(ReviewState.at(queue, filter.words()), queue, said);
  }

  /** Returns the state after a key; what cannot be done becomes its message. */
  ReviewState perform(ReviewState.Turn turn) {
    try {
      return amid(done(turn.state(), turn.action()));
    } catch (ColanderException e) {
      return amid(again(turn.state(), e));
    }
  }

  private ReviewState done(ReviewState state, ReviewAction action) {
    if (action instanceof ReviewAction.Hide hide) {
      return decided(state, deciding.decide(Action.HIDE, id(hide.comment()), Why.UNSAID), true);
    }
    if (action instanceof ReviewAction.Approve one) {
      return decided(state, deciding.decide(Action.APPROVE, id(one.comment()), Why.UNSAID), true);
    }
    if (action instanceof ReviewAction.ApproveAll all) {
      return decided(state, deciding.approveGroup(all.group(), Why.UNSAID), false);
    }
    if (action instanceof ReviewAction.HideOthers others) {
      String keep = String.valueOf(others.keep());
      return decided(state, deciding.hideGroup(others.group(), keep, Why.UNSAID), false);
    }
    if (action instanceof ReviewAction.OpenThread open) {
      return state.inThread(browsing.thread(String.valueOf(open.thread())), open.comment());
    }
    if (action instanceof ReviewAction.Narrow narrow) {
      return start(ReviewFilter.parse(narrow.filter()));
    }
    return moved(state, action);
  }

  private ReviewState moved(ReviewState state, ReviewAction action) {
    if (action instanceof ReviewAction.NotDuplicate not) {
      return parted(state, not.group());
    }
    if (action instanceof ReviewAction.Undo) {
      return steppedBack(state, "undid", deciding.undo(1));
    }
    if (action instanceof ReviewAction.Redo) {
      return steppedBack(state, "redid", deciding.redo(1));
    }
    if (action instanceof ReviewAction.Forward) {
      return state.queue().isAtEnd()
          ? start(ReviewFilter.parse(state.filter()))
          : forward(state, state.queue().next(), "");
    }
    return action instanceof ReviewAction.Back ? back(state) : state;
  }

  private static List<String> id(long number) {
    return List.of(String.valueOf(number));
  }

  /** Goes on when nothing is left to decide in the group; stays in it otherwise. */
  private ReviewState decided(ReviewState state, DecisionResult result, boolean next) {
    String said = words(result);
    ReviewCard before = state.card();
    long group = state.queue().current().orElseThrow();
    Optional<ReviewCard> now = reviewing.card(group);
    boolean wasOpen = before != null && before.isOpen();
    if (now.isEmpty() || (wasOpen && !now.get().isOpen())) {
      return forward(state, state.queue().next(), "group " + group + ": " + said);
    }
    return state.decided(now.get(), next, said);
  }

  private ReviewState parted(ReviewState state, long group) {
    var members = parting.notDuplicates(new Selection.Group(group), null, false).comments();
    String said = "group " + group + ": " + Phrasing.count(members.size(), "comment");
    return forward(
        state, state.queue().next(), said + " are no duplicates of one another; u takes it back");
  }

  private static String words(DecisionResult result) {
    int changed = result.decisions().size();
    if (changed == 0) {
      return "nothing to do: it is so already";
    }
    String verb = result.action() == Action.HIDE ? "hid " : "approved ";
    String what =
        changed == 1
            ? String.valueOf(result.decisions().get(0).number())
            : Phrasing.count(changed, "comment");
    String kept = result.kept() == null ? "" : ", kept " + result.kept().comment().number();
    String bereft =
        result.bereft().isEmpty()
            ? ""
            : "; " + Phrasing.count(result.bereft().size(), "reply") + " without a parent now";
    return verb + what + kept + bereft + "; u takes it back";
  }

  private ReviewState steppedBack(ReviewState state, String verb, List<LoggedStep> steps) {
    if (steps.isEmpty()) {
      return state.saying(verb.equals("undid") ? "nothing to undo" : "nothing to redo");
    }
    LoggedStep step = steps.get(0);
    String said =
        verb
            + " step "
            + step.number()
            + ": "
            + StepLine.what(step.step())
            + ", "
            + Phrasing.count(step.comments(), "comment");
    Optional<Long> group = reviewing.groupOf(step);
    return group.isEmpty()
        ? state.saying(said)
        : show(state, state.queue().to(group.get()), said).orElse(state.saying(said));
  }

  /** Shows the first group from a place of the queue on that still waits. */
  private ReviewState forward(ReviewState state, ReviewQueue from, String said) {
    ReviewQueue queue = from;
    while (!queue.isAtEnd()) {
      long number = queue.current().orElseThrow();
      Optional<ReviewCard> card = reviewing.card(number);
      if (card.isPresent() && card.get().isOpen()) {
        reviewing.stay(number);
        return amid(state.showing(queue, card.get(), said));
      }
      queue = queue.next();
    }
    return state.showing(queue, null, said);
  }

  private ReviewState back(ReviewState state) {
    ReviewQueue queue = state.queue().previous();
    return show(state, queue, queue.equals(state.queue()) ? "this is the first group" : "")
        .orElse(state.saying("that group is no more"));
  }

  private Optional<ReviewState> show(ReviewState state, ReviewQueue queue, String said) {
    OptionalLong number = queue.current();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Optional<ReviewCard> card = reviewing.card(number.getAsLong());
    card.ifPresent(present -> reviewing.stay(number.getAsLong()));
    return card.map(present -> state.showing(queue, present, said));
  }

  /** After a refusal the group is shown as it is now: somebody else may have decided on it. */
  private ReviewState again(ReviewState state, ColanderException refusal) {
    String said = String.valueOf(refusal.getMessage());
    OptionalLong number = state.queue().current();
    return number.isEmpty()
        ? state.saying(said)
        : reviewing
            .card(number.getAsLong())
            .map(card -> state.decided(card, false, said))
            .orElse(state.saying(said));
  }

  /** Looks up what surrounds the chosen member, once. */
  private ReviewState amid(ReviewState state) {
    boolean known = state.context() != null || state.card() == null;
    return known || state.mode() == ReviewState.Mode.THREAD
        ? state
        : state.amid(browsing.comment(String.valueOf(state.member().number())));
  }
}
