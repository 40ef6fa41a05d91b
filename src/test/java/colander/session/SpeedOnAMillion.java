package colander.session;

import static colander.Samples.MORNING;

import colander.comment.Author;
import colander.comment.ColanderException;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.duplicate.DuplicateGroup;
import colander.duplicate.Duplicates;
import colander.duplicate.Match;
import colander.duplicate.MatchKind;
import colander.duplicate.Member;
import colander.duplicate.Pattern;
import colander.duplicate.Policy;
import colander.moderation.Action;
import colander.moderation.GroupFilter;
import colander.moderation.GroupState;
import colander.moderation.SearchQuery;
import colander.session.Deciding.Why;
import colander.store.Database;
import colander.store.Findings;
import colander.store.Intake;
import colander.store.LoadTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Measures listings, searches and decisions on a database of a million made-up comments: a program
 * to be run by hand, with the name of the database, which is made if it is not there.
 */
final class SpeedOnAMillion {

  private static final int COMMENTS = 1_000_000;
  private static final int LARGEST = 10_000;
  private static final int ROUNDS = 200;

  private final Random random = new Random(5);
  private final Workspace workspace;
  private final Browsing browsing;
  private final Searching searching;
  private final Deciding deciding;

  private SpeedOnAMillion(Workspace workspace) {
    this.workspace = workspace;
    this.browsing = new Browsing(workspace);
    this.searching = new Searching(workspace);
    this.deciding = new Deciding(workspace);
  }

  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    boolean fresh = !Files.exists(file);
    try (Workspace workspace = new Workspace(file, "mod", Clock.systemUTC())) {
      SpeedOnAMillion speed = new SpeedOnAMillion(workspace);
      if (fresh) {
        speed.fill();
      }
      speed.measure();
    }
  }

  private void fill() {
    Database database = workspace.databaseOrNew();
    database.write(
        () -> {
          long load = new LoadTable(database).begin(MORNING, "seed", "seed");
          try (Intake intake = new Intake(database, load, MORNING)) {
            IntStream.range(0, COMMENTS).forEach(i -> intake.take(comment(i)));
          }
          new Findings(database)
              .replace(
                  LongStream.rangeClosed(1, COMMENTS).boxed().toList(),
                  new Duplicates(COMMENTS, groups(), List.of(), List.of()),
                  Policy.DEFAULT,
                  MORNING);
          return load;
        });
  }

  private Comment comment(int i) {
    StringBuilder text = new StringBuilder();
    for (int word = 3 + random.nextInt(30); word > 0; word--) {
      double skewed = random.nextDouble();
      text.append(" w").append((int) (50_000 * skewed * skewed * skewed));
    }
    CommentThread thread =
        new CommentThread("t" + (int) Math.sqrt(random.nextInt(400_000_000)), null, null);
    PlatformState state = i % 500 == 0 ? PlatformState.HELD : PlatformState.UNKNOWN;
    return Comment.builder(new CommentId("site", "c" + i), thread, text.substring(1))
        .author(Author.named("author " + (int) Math.sqrt(random.nextInt(2_000_000_000))))
        .created(MORNING.minusSeconds(random.nextInt(100_000_000)))
        .platformState(state)
        .build();
  }

  private List<DuplicateGroup> groups() {
    List<DuplicateGroup> groups = new ArrayList<>();
    for (int from = 0; from < COMMENTS / 3; ) {
      int size = from == 0 ? LARGEST : 2 + random.nextInt(5);
      List<Member> members = new ArrayList<>();
      members.add(new Member(from, null));
      for (int i = 1; i < size; i++) {
        members.add(new Member(from + i, new Match(from, MatchKind.EXACT, 1)));
      }
      groups.add(new DuplicateGroup(MatchKind.EXACT, Pattern.FLOOD, List.of("made up"), members));
      from += size;
    }
    return groups;
  }

  private void measure() {
    PageRequest first = new PageRequest(1, 50);
    Map<String, IntConsumer> work = new LinkedHashMap<>();
    work.put("threads", i -> browsing.threads(new PageRequest(1 + i, 50)));
    work.put("thread", i -> browsing.thread(String.valueOf(1 + random.nextInt(19_000))));
    work.put("duplicates", i -> browsing.groups(GroupFilter.ALL.in(GroupState.OPEN), first));
    work.put("duplicates --state all", i -> browsing.groups(GroupFilter.ALL, first));
    work.put("group", i -> browsing.group(2 + random.nextInt(70_000)));
    work.put("show", i -> browsing.comment(String.valueOf(1 + random.nextInt(COMMENTS))));
    work.put("queue", i -> searching.held(first));
    work.put("authors", i -> searching.authors(false, first));
    work.put("authors --sort duplicates", i -> searching.authors(true, first));
    work.put("author", i -> searching.author(author(), first));
    work.put("search rare word", i -> search("w" + (10_000 + random.nextInt(40_000))));
    work.put("search common word", i -> search("w" + random.nextInt(20)));
    work.put("search two words", i -> search("w" + random.nextInt(20) + " w" + random.nextInt(99)));
    work.put(
        "search word author:",
        i -> search("w" + random.nextInt(99) + " author:\"" + author() + "\""));
    work.put("search word status:", i -> search("w" + random.nextInt(999) + " status:pending"));
    work.put("history", i -> browsing.history(null, first));
    work.put("similar", i -> new Resembling(workspace).to("" + (1 + random.nextInt(COMMENTS))));
    work.put("hide", i -> decide(Action.HIDE, i));
    work.put("approve", i -> decide(Action.APPROVE, i));
    work.put("hide --group", i -> deciding.hideGroup(3 + i, null, Why.UNSAID));
    work.put("undo", i -> deciding.undo(1));
    work.put(
        "not-duplicate",
        i ->
            new Parting(workspace)
                .notDuplicates(new Selection.Group(1_000 + random.nextInt(60_000)), null, true));
    work.put("write back", i -> new Exporting(workspace).decisions("csv", null, true));
    work.forEach((what, task) -> report(what, task, ROUNDS));
    report("hide --group of 10,000", i -> deciding.hideGroup(1, null, Why.UNSAID), 1);
    report("undo that", i -> deciding.undo(1), 1);
    report("stats", i -> searching.breakdown(), 1);
    report("counts", i -> browsing.statistics(), 1);
    report("check", i -> System.out.println(new Checking(workspace).check()), 1);
  }

  private String author() {
    return "author " + (20_000 + random.nextInt(20_000));
  }

  private void search(String query) {
    searching.search(SearchQuery.of(query), new PageRequest(1, 50));
  }

  private void decide(Action action, int i) {
    deciding.decide(action, List.of(String.valueOf(COMMENTS - i)), Why.UNSAID);
  }

  private static void report(String what, IntConsumer task, int rounds) {
    long[] nanos = new long[rounds];
    int failed = 0;
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      try {
        task.accept(i);
      } catch (ColanderException e) {
        failed++;
      }
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-28s p50 %8.1f ms  p95 %8.1f ms%s",
            what,
            nanos[rounds / 2] / 1e6,
            nanos[rounds * 95 / 100] / 1e6,
            failed == 0 ? "" : "  (" + failed + " not there)"));
  }
}
