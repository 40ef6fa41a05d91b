package colander.shell;

import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import colander.session.Browsing;
import colander.session.Deciding;
import colander.session.Parting;
import colander.session.Reviewing;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that walks through the open groups, key by key. */
@Component
final class ReviewCommand {

  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final Console console;
  private final ObjectProvider<Terminal> terminal;
  private final ReviewDesk desk;

  ReviewCommand(
      Surroundings surroundings,
      GlobalOptions options,
      Console console,
      ObjectProvider<Terminal> terminal,
      Reviewing reviewing,
      Deciding deciding,
      Parting parting,
      Browsing browsing) {
    this.surroundings = surroundings;
    this.options = options;
    this.console = console;
    this.terminal = terminal;
    this.desk = new ReviewDesk(reviewing, deciding, parting, browsing);
  }

  @Command(
      name = "review",
      description = "Walk through the open groups and decide with single keys",
      group = "Decide",
      help =
          "Shows one group a screen; ? shows the keys. Every decision is saved when its key is"
              + " pressed, and the next review goes on where this one was left.")
  @Example({"review", "review --pattern flood", "review --author \"Jo Doe\" --thread 3"})
  void review(
      @Option(longName = "kind", description = "only groups of this kind") @Nullable MatchKind kind,
      @Option(longName = "pattern", description = "only groups of this pattern")
          @Nullable Pattern pattern,
      @Option(longName = "author", description = "only groups with a comment of this author")
          @Suggested("author")
          @Nullable String author,
      @Option(longName = "thread", description = "only groups with a comment of this thread")
          @Suggested("thread")
          @Nullable String thread) {
    if (!surroundings.isInteractive()) {
      throw new UsageException(
          "review needs a terminal; without one use 'duplicates', 'hide --group' and 'approve"
              + " --group'");
    }
    ReviewState state = desk.start(new ReviewFilter(kind, pattern, author, thread));
    Terminal screen = terminal.getObject();
    if (screen.getType().startsWith(Terminal.TYPE_DUMB)) {
      throw new UsageException("review needs a terminal that can move the cursor; set TERM");
    }
    console.flush();
    try (FullScreen page = new FullScreen(screen, options.color())) {
      walk(state, page, new ReviewKeys(screen));
    }
  }

  private void walk(ReviewState start, FullScreen page, ReviewKeys keys) {
    ReviewState state = start;
    while (!state.isLeft()) {
      Size size = page.size();
      ReviewScreen screen = ReviewScreen.of(state, size.getColumns(), size.getRows());
      page.draw(screen.lines());
      state = state.scrolled(screen.scroll());
      boolean typing = state.mode() == ReviewState.Mode.FILTER;
      ReviewKeys.Press press = keys.read(typing, page::takeResized);
      if (press != null) {
        state = desk.perform(state.press(press.key(), press.text()));
      }
    }
  }
}
