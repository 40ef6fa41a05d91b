package colander;

import colander.comment.ColanderException;
import colander.shell.Console;
import colander.shell.Example;
import colander.shell.Exit;
import colander.shell.GlobalOptions;
import colander.shell.Interruption;
import colander.shell.Line;
import colander.shell.Operand;
import colander.shell.Style;
import colander.shell.Suggested;
import colander.shell.Suggestions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Commands that use everything the shell offers, to test it with. */
@SuppressWarnings("DoNotCallSuggester") // commands are called by name only
public final class SampleCommands {

  private static final String GROUP = "Samples";

  /** A choice of a sample option. */
  public enum Mood {
    GOOD,
    NOT_SO_GOOD
  }

  private final Console console;
  private final GlobalOptions options;
  private final Interruption interruption;

  public SampleCommands(Console console, GlobalOptions options, Interruption interruption) {
    this.console = console;
    this.options = options;
    this.interruption = interruption;
  }

  @Bean
  static Suggestions fruits() {
    Map<String, String> fruits = Map.of("apple", "red", "apricot", "orange", "blood orange", "");
    return new Suggestions("fruit", typed -> fruits);
  }

  @Command(
      name = "pick",
      description = "Pick fruit",
      group = GROUP,
      help = "Says what it was given.")
  @Example("pick apple --mood good")
  void pick(
      @Arguments
          @Operand(name = "FRUIT", description = "what to pick", atLeast = 1)
          @Suggested("fruit")
          List<String> fruits,
      @Option(longName = "mood", description = "how you feel", defaultValue = "good") Mood mood,
      @Option(shortName = 'n', longName = "number", description = "how many")
          @Nullable Integer number,
      @Option(longName = "tag", description = "any number of tags") List<String> tags,
      @Option(longName = "note", description = "a word on it") @Nullable String note,
      @Option(longName = "dry-run", description = "do nothing") boolean dryRun) {
    console.line(
        String.format(
            Locale.ROOT,
            "fruits=%s mood=%s number=%s tags=%s note=%s dry=%s",
            fruits,
            mood,
            number,
            tags,
            note,
            dryRun));
  }

  @Command(name = "look", description = "Look into a file", group = GROUP)
  void look(
      @Argument(index = 0, description = "the file") Path file,
      @Argument(index = 1, description = "from where") @Nullable Long line,
      @Option(longName = "depth", description = "how deep", required = true) Integer depth) {
    console.line("file=" + file + " line=" + line + " depth=" + depth);
  }

  @Command(name = "settings", description = "Show the global options", group = GROUP)
  void settings() {
    console.line(
        String.format(
            Locale.ROOT,
            "db=%s moderator=%s color=%s debug=%s",
            options.database(),
            options.moderator(),
            options.color(),
            options.debug()));
  }

  @Command(name = "found", description = "End with status 3", group = GROUP)
  Exit found() {
    return Exit.DUPLICATES_FOUND;
  }

  @Command(name = "fail", description = "Fail as a user can make it", group = GROUP)
  void fail() {
    throw new ColanderException("evil\u001b[31m.json:3: no such thing; try another");
  }

  @Command(name = "crash", description = "Fail as a mistake in the program does", group = GROUP)
  void crash() {
    throw new IllegalStateException("sky fell");
  }

  @Command(name = "exhaust", description = "Use up the memory", group = GROUP)
  void exhaust() {
    throw new OutOfMemoryError("Java heap space");
  }

  @Command(name = "hostile", description = "Show hostile text", group = GROUP)
  void hostile() {
    console.text("a\u001b[2Jb\n\u202ec");
    console.line(Line.of(Style.BAD, "red\n"));
  }

  @Command(name = "count", description = "Show many lines", group = GROUP)
  void count(@Argument(index = 0, description = "how many") Integer lines) {
    console.page(IntStream.rangeClosed(1, lines).mapToObj(i -> Line.of("line " + i)).toList());
  }

  @Command(name = "poll", description = "Work until interrupted", group = GROUP)
  void poll() {
    console.message("polling");
    while (!Thread.interrupted()) {
      Thread.onSpinWait();
    }
  }

  @Command(name = "wait", description = "Wait until cancelled by a hook", group = GROUP)
  void await() {
    CountDownLatch cancelled = new CountDownLatch(1);
    interruption.cancellable(cancelled::countDown, () -> awaitStubbornly(cancelled));
    throw new IllegalStateException("statement cancelled");
  }

  private boolean awaitStubbornly(CountDownLatch cancelled) {
    console.message("waiting");
    boolean done = false;
    while (!done) {
      done = awaitQuietly(cancelled);
    }
    return done;
  }

  private static boolean awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
