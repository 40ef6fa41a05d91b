package colander.session;

import static colander.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.ColanderException;
import colander.moderation.GroupFilter;
import colander.reader.Progress;
import colander.reader.ReadSettings;
import colander.session.LoadResult.LoadedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = new Workspace(folder.resolve("a.db"), "mod", Clock.fixed(MORNING, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void every_record_is_accounted_for() {
    String file =
        write(
            "a.ndjson",
            """
            {"id": 1, "author": "Ada", "text": "The soup was cold and so was the waiter."}
            {"id": 2, "author": "Bob", "te
            {"id": 3, "author": "Zoe", "text": "The soup was cold and so was the waiter."}
            {"id": 3, "author": "Zoe", "text": "The soup was cold and so was the waiter."}
            """);
    LoadedFile loaded = load(file).files().get(0);
    assertThat(loaded.read())
        .isEqualTo(
            loaded.kept()
                + loaded.updated()
                + loaded.unchanged()
                + loaded.repeated()
                + loaded.skipped().size());
    assertThat(loaded.kept()).isEqualTo(2);
    assertThat(loaded.repeated()).isEqualTo(1);
    assertThat(loaded.skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.where()).isEqualTo("line 2"));
    assertThat(loaded.groups()).isEqualTo(1);
    assertThat(load(file).groups()).isEqualTo(1);
  }

  @Test
  void two_sites_that_both_number_from_1_get_two_sources_and_are_known_again() {
    String ours = write("ours.csv", "id,author,text\n1,Ada,The soup was cold\n2,Bob,It was not\n");
    String theirs = write("theirs.csv", "id,author,text\n1,Zoe,A fine bicycle\n2,Yan,It is\n");
    load(ours);
    LoadedFile loaded = load(theirs).files().get(0);
    assertThat(loaded.kept()).isEqualTo(2);
    assertThat(loaded.warnings()).singleElement().asString().contains("csv-2");
    assertThat(load(theirs, ours).sum(LoadedFile::unchanged)).isEqualTo(4);
  }

  @Test
  void two_sites_without_authors_and_times_do_not_overwrite_each_other() {
    load(write("ours.csv", "id,text\n1,The soup was cold\n"));
    LoadedFile loaded = load(write("theirs.csv", "id,text\n1,A fine bicycle\n")).files().get(0);
    assertThat(loaded.kept()).isEqualTo(1);
    assertThat(new Browsing(workspace).comment("1").comment().comment().text())
        .isEqualTo("The soup was cold");
  }

  @Test
  void a_daily_export_that_names_no_thread_leaves_comments_where_they_were() {
    String monday = write("mon.csv", "id,author,text\n1,Ada,The soup was cold\n");
    load(monday);
    LoadResult tuesday =
        load(write("tue.csv", "id,author,text\n1,Ada,The soup was cold\n2,Bob,It was not\n"));
    assertThat(tuesday.sum(LoadedFile::unchanged)).isEqualTo(1);
    assertThat(load(monday).sum(LoadedFile::unchanged)).isEqualTo(1);
    assertThat(new Browsing(workspace).threads(new PageRequest(1, 9)).items())
        .allSatisfy(thread -> assertThat(thread.comments()).isEqualTo(1));
  }

  @Test
  void a_named_source_that_is_another_sites_is_refused() {
    load(write("ours.csv", "id,author,text\n1,Ada,The soup was cold\n"));
    String theirs = write("theirs.csv", "id,author,text\n1,Zoe,A fine bicycle\n");
    LoadResult result =
        new Loading(workspace)
            .load(List.of(theirs), ReadSettings.DEFAULT.withSource("csv"), false, Progress.NONE);
    assertThat(result.files().get(0).failure()).contains("theirs.csv").contains("--source");
  }

  @Test
  void a_dry_run_leaves_no_database() {
    String file = write("a.csv", "id,author,text\n1,Ada,The soup was cold\n");
    LoadResult result =
        new Loading(workspace).load(List.of(file), ReadSettings.DEFAULT, true, Progress.NONE);
    assertThat(result.sum(LoadedFile::kept)).isEqualTo(1);
    workspace.close();
    assertThat(folder.resolve("a.db")).doesNotExist();
  }

  @Test
  void an_interrupted_load_leaves_the_database_as_it_was() {
    String file = write("a.csv", "id,author,text\n1,Ada,The soup was cold\n");
    load(file);
    String more = write("b.csv", "id,author,text\n2,Bob,The soup was cold\n");
    Progress interrupts = (read, total) -> Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(
              () ->
                  new Loading(workspace)
                      .load(List.of(more), ReadSettings.DEFAULT, false, interrupts))
          .isInstanceOf(ColanderException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(new Browsing(workspace).statistics().comments()).isEqualTo(1);
  }

  @Test
  void a_folder_is_loaded_file_by_file() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    write("in/a.csv", "id,author,text\n1,Ada,The soup was cold and so was the waiter\n");
    write("in/b.csv", "id,author,text\n2,Bob,The soup was cold and so was the waiter\n");
    LoadResult result = load(folder.resolve("in").toString());
    assertThat(result.files()).hasSize(2);
    assertThat(result.groups()).isEqualTo(1);
  }

  @Test
  void groups_keep_their_numbers_when_more_is_loaded() {
    load(
        write(
            "a.csv",
            """
            id,author,text
            1,Ada,The soup was cold and so was the waiter
            2,Bob,The soup was cold and so was the waiter
            """));
    load(
        write(
            "b.csv",
            """
            id,author,text
            3,Yan,A fine bicycle needs a fine bell to go with it
            4,Zoe,A fine bicycle needs a fine bell to go with it
            5,Eve,A fine bicycle needs a fine bell to go with it
            """));
    Browsing browsing = new Browsing(workspace);
    assertThat(browsing.group(1).canonical().number()).isEqualTo(1);
    assertThat(browsing.group(2).size()).isEqualTo(3);
    assertThat(browsing.groups(GroupFilter.ALL, new PageRequest(1, 9)).total()).isEqualTo(2);
  }

  private LoadResult load(String... files) {
    return new Loading(workspace).load(List.of(files), ReadSettings.DEFAULT, false, Progress.NONE);
  }

  private String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
