package colander.session;

import static colander.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import colander.moderation.Action;
import colander.moderation.Again;
import colander.moderation.GroupFilter;
import colander.moderation.GroupState;
import colander.moderation.GroupSummary;
import colander.moderation.ModeratedComment;
import colander.reader.Progress;
import colander.reader.ReadSettings;
import colander.session.Deciding.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moderators said once is remembered from load to load. */
class PartingTest {

  private static final String SOUP = "This soup wants a good deal more salt, said the cook";
  private static final String STEW = "A stew like this takes three hours on a low flame";

  @TempDir Path folder;
  private Workspace workspace;
  private Deciding deciding;
  private Browsing browsing;
  private Parting parting;

  /** Goes on by a second at each look. */
  private static final class TickingClock extends Clock {
    private Instant now = MORNING;

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }
  }

  @BeforeEach
  void open() {
    workspace = new Workspace(folder.resolve("a.db"), "mod", new TickingClock());
    deciding = new Deciding(workspace);
    browsing = new Browsing(workspace);
    parting = new Parting(workspace);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void a_group_of_no_duplicates_is_gone_and_stays_so_over_another_load() throws IOException {
    load(row("1", "Ada", SOUP), row("2", "Bob", SOUP));
    parting.notDuplicates(new Selection.Group(1), null, false);
    assertThat(groups(null)).isEmpty();
    load(row("3", "Eve", STEW), row("4", "Zoe", STEW));
    assertThat(groups(null)).singleElement().satisfies(g -> assertThat(g.text()).isEqualTo(STEW));
  }

  @Test
  void what_was_parted_is_found_again_after_an_undo_and_parted_by_a_redo() throws IOException {
    load(row("1", "Ada", SOUP), row("2", "Bob", SOUP), row("3", "Eve", SOUP));
    parting.notDuplicates(new Selection.Comments(List.of("1", "3")), null, false);
    assertThat(members(1)).containsExactly(1L, 2L);
    deciding.undo(1);
    assertThat(members(1)).containsExactly(1L, 2L, 3L);
    deciding.redo(1);
    assertThat(members(1)).containsExactly(1L, 2L);
    assertThat(new Checking(workspace).check()).isEmpty();
  }

  @Test
  void parted_comments_are_judged_anew_when_a_text_changes() throws IOException {
    load(row("1", "Ada", SOUP), row("2", "Bob", SOUP));
    parting.notDuplicates(new Selection.Comments(List.of("1", "2")), null, false);
    load(row("2", "Bob", SOUP + "!"));
    assertThat(groups(null)).hasSize(1);
  }

  @Test
  void an_approved_group_is_asked_about_again_only_when_it_gains_a_member() throws IOException {
    load(row("1", "Ada", SOUP), row("2", "Bob", SOUP));
    deciding.approveGroup(1, Why.UNSAID);
    load(row("9", "Eve", STEW));
    assertThat(groups(GroupState.OPEN)).isEmpty();
    load(row("3", "Eve", SOUP));
    assertThat(groups(GroupState.OPEN))
        .singleElement()
        .satisfies(g -> assertThat(g.again()).hasToString("NEW"));
  }

  @Test
  void an_approved_group_is_asked_about_again_when_a_text_changes() throws IOException {
    load(row("1", "Ada", SOUP), row("2", "Bob", SOUP));
    deciding.approveGroup(1, Why.UNSAID);
    load(row("2", "Bob", SOUP + "!"));
    assertThat(groups(GroupState.OPEN))
        .singleElement()
        .satisfies(g -> assertThat(g.again()).hasToString("EDITED"));
    deciding.approveGroup(1, Why.UNSAID);
    assertThat(groups(GroupState.OPEN)).isEmpty();
  }

  @Test
  void a_new_copy_of_what_was_hidden_says_so_and_comes_first() throws IOException {
    load(row("1", "Ada", STEW), row("2", "Bob", STEW), row("3", "Cy", STEW));
    load(row("4", "Ada", SOUP), row("5", "Bob", SOUP));
    long soup = groups(null).get(1).number();
    deciding.decide(Action.HIDE, new Selection.Group(soup), Why.UNSAID);
    assertThat(groups(GroupState.OPEN)).hasSize(1);
    load(row("6", "Eve", SOUP));
    assertThat(groups(GroupState.OPEN))
        .first()
        .satisfies(
            g -> {
              assertThat(g.number()).isEqualTo(soup);
              assertThat(g.hidden()).isEqualTo(2);
            });
    assertThat(browsing.group(soup).again()).isEqualTo(Again.NEW);
    deciding.decide(Action.HIDE, List.of("6"), Why.UNSAID);
    assertThat(groups(GroupState.OPEN)).hasSize(1);
    deciding.undo(1);
    assertThat(groups(GroupState.OPEN)).hasSize(2);
  }

  private void load(String... rows) throws IOException {
    Path file = folder.resolve("part.ndjson");
    Files.writeString(file, String.join("\n", rows));
    ReadSettings settings = new ReadSettings("ndjson", null, Map.of(), "blog");
    new Loading(workspace).load(List.of(file.toString()), settings, false, Progress.NONE);
  }

  private static String row(String id, String author, String text) {
    return String.format(
        Locale.ROOT, "{\"id\":\"%s\",\"author\":\"%s\",\"text\":\"%s\"}", id, author, text);
  }

  private List<GroupSummary> groups(@Nullable GroupState state) {
    GroupFilter filter = state == null ? GroupFilter.ALL : GroupFilter.ALL.in(state);
    return browsing.groups(filter, new PageRequest(1, 9)).items();
  }

  private List<Long> members(long group) {
    return browsing.group(group).members().stream().map(ModeratedComment::number).toList();
  }
}
