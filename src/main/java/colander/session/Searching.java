package colander.session;

import colander.comment.ColanderException;
import colander.moderation.AuthorSummary;
import colander.moderation.Breakdown;
import colander.moderation.ModeratedComment;
import colander.moderation.Note;
import colander.moderation.SearchQuery;
import colander.store.AuthorTable;
import colander.store.BreakdownQuery;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.NoteTable;
import colander.store.SearchTable;
import colander.store.StepTable;
import java.util.List;
import java.util.Map;

/** Finding comments and their authors, and writing notes on them. */
public final class Searching {

  /** Counting goes no further, as nobody turns so many pages. */
  public static final long MOST_COUNTED = 10_000;

  private final Workspace workspace;

  public Searching(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A page of the comments that a query finds, the last loaded first. */
  public Page<ModeratedComment> search(SearchQuery query, PageRequest page) {
    Database database = workspace.database();
    return database.read(() -> search(database, query, page));
  }

  private Page<ModeratedComment> search(Database database, SearchQuery query, PageRequest page) {
    SearchTable table = new SearchTable(database);
    List<ModeratedComment> found = table.find(query, page.size(), page.offset());
    workspace.seen().show(found, new StepTable(database).last());
    return new Page<>(found, page, table.count(query, MOST_COUNTED));
  }

  /**
   * An author with a page of the comments.
   *
   * @param summary the author with counts
   * @param comments the last loaded first
   */
  public record AuthorView(AuthorSummary summary, Page<ModeratedComment> comments) {}

  /**
   * Shows an author.
   *
   * @param name the exact name
   * @throws ColanderException if there is none
   */
  public AuthorView author(String name, PageRequest page) {
    Database database = workspace.database();
    return database.read(
        () -> {
          AuthorSummary summary =
              new AuthorTable(database)
                  .find(name)
                  .filter(author -> author.comments() > 0)
                  .orElseThrow(
                      () ->
                          new ColanderException(
                              "no author '" + name + "'; see 'authors' for those there are"));
          SearchQuery all = new SearchQuery(List.of(), name, null, null, null, null);
          List<ModeratedComment> comments = search(database, all, page).items();
          return new AuthorView(summary, new Page<>(comments, page, summary.comments()));
        });
  }

  /**
   * A page of the authors.
   *
   * @param byDuplicates whether those with most duplicates come first, or else most comments
   */
  public Page<AuthorSummary> authors(boolean byDuplicates, PageRequest page) {
    Database database = workspace.database();
    return database.read(
        () -> {
          AuthorTable authors = new AuthorTable(database);
          return new Page<>(
              byDuplicates
                  ? authors.byDuplicates(page.size(), page.offset())
                  : authors.byComments(page.size(), page.offset()),
              page,
              authors.count());
        });
  }

  /** Names of authors that start so, with how many comments each wrote, for completion. */
  public Map<String, Long> authorsStartingWith(String start, int limit) {
    Database database = workspace.database();
    return database.read(() -> new AuthorTable(database).startingWith(start, limit));
  }

  /** A page of the comments that the platform holds back and nobody has decided on. */
  public Page<ModeratedComment> held(PageRequest page) {
    Database database = workspace.database();
    return database.read(
        () -> {
          CommentTable comments = new CommentTable(database);
          List<ModeratedComment> held = comments.held(page.size(), page.offset());
          workspace.seen().show(held, new StepTable(database).last());
          return new Page<>(held, page, comments.countHeld());
        });
  }

  /**
   * Writes a note on a comment.
   *
   * @param id its number or platform id
   * @throws ColanderException if there is none
   */
  public void note(String id, String text) {
    Database database = workspace.database();
    database.write(
        () -> {
          Note note = new Note(workspace.now(), workspace.moderator(), text);
          new NoteTable(database).add(Lookup.comment(database, id).number(), note);
          return note;
        });
  }

  /** The notes on a comment, the first first. */
  public List<Note> notes(long comment) {
    Database database = workspace.database();
    return database.read(() -> new NoteTable(database).of(comment));
  }

  /** Counts by day, pattern, moderator, author and text. */
  public Breakdown breakdown() {
    Database database = workspace.database();
    return database.read(() -> new BreakdownQuery(database).count());
  }
}
