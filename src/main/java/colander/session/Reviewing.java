package colander.session;

import colander.comment.ColanderException;
import colander.moderation.FlaggedGroup;
import colander.moderation.GroupFilter;
import colander.moderation.GroupState;
import colander.moderation.LoggedStep;
import colander.moderation.ThreadSummary;
import colander.store.Database;
import colander.store.GroupTable;
import colander.store.ReviewTable;
import colander.store.ThreadTable;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The walk of a moderator through the groups that wait. */
public final class Reviewing {

  private final Workspace workspace;
  private final Browsing browsing;

  public Reviewing(Workspace workspace) {
    this.workspace = workspace;
    this.browsing = new Browsing(workspace);
  }

  /** How many groups wait; nothing if there is no database, which is not made for it. */
  public OptionalLong waiting() {
    if (!Files.exists(workspace.file())) {
      return OptionalLong.empty();
    }
    Database database = workspace.database();
    return OptionalLong.of(database.read(() -> new ReviewTable(database).waiting()));
  }

  /** The numbers of the open groups that pass, most urgent first. */
  public List<Long> queue(GroupFilter filter) {
    Database database = workspace.database();
    return database.read(() -> new GroupTable(database).numbers(filter.in(GroupState.OPEN)));
  }

  /** The group at which this moderator's last review stopped. */
  public Optional<Long> position() {
    Database database = workspace.database();
    return database.read(() -> new ReviewTable(database).position(workspace.moderator()));
  }

  /** Notes at which group the review is, for the next one to go on there. */
  public void stay(long group) {
    Database database = workspace.database();
    database.write(
        () -> {
          new ReviewTable(database).setPosition(workspace.moderator(), group);
          return group;
        });
  }

  /** A group with what a decision on it needs; nothing if a new search has not found it again. */
  public Optional<ReviewCard> card(long number) {
    Database database = workspace.database();
    if (!database.read(() -> new ReviewTable(database).isGroup(number))) {
      return Optional.empty();
    }
    FlaggedGroup group = browsing.group(number);
    return Optional.of(
        database.read(
            () ->
                new ReviewCard(
                    group,
                    KeptMember.of(database, group, null),
                    new ReviewTable(database).repliesToMembers(number))));
  }

  /** The group that a step was about, if there is one. */
  public Optional<Long> groupOf(LoggedStep step) {
    Database database = workspace.database();
    return database.read(
        () -> {
          ReviewTable review = new ReviewTable(database);
          return Optional.ofNullable(step.step().group())
              .filter(review::isGroup)
              .or(() -> review.groupOfStep(step.number()));
        });
  }

  /**
   * The number of a thread.
   *
   * @param id its number, or {@code source:id}
   * @throws ColanderException if there is none
   */
  public long thread(String id) {
    Database database = workspace.database();
    return database.read(
        () -> {
          ThreadTable threads = new ThreadTable(database);
          return Lookup.number(id)
              .flatMap(threads::find)
              .or(() -> Lookup.platformId(id).flatMap(threads::find))
              .map(ThreadSummary::number)
              .orElseThrow(
                  () ->
                      new ColanderException(
                          "no thread '" + id + "'; see 'threads' for those there are"));
        });
  }
}
