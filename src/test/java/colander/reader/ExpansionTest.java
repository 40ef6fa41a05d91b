package colander.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.ColanderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpansionTest {
  @TempDir Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    for (String name : List.of("a/2.csv", "a/1.xml", "a/b/3.csv", "a/.hidden", "x [1].csv")) {
      Files.writeString(folder.resolve(name), "x");
    }
  }

  @Test
  void a_folder_means_the_files_in_it_and_below() {
    assertThat(expand("a")).containsExactly("a/1.xml", "a/2.csv", "a/b/3.csv");
  }

  @Test
  void a_pattern_means_what_it_matches() {
    assertThat(expand("a/*.csv")).containsExactly("a/2.csv");
    assertThat(expand("a/**.csv")).containsExactly("a/2.csv", "a/b/3.csv");
  }

  @Test
  void a_name_of_a_file_is_no_pattern() {
    assertThat(expand("x [1].csv")).containsExactly("x [1].csv");
    assertThat(Exports.expand(List.of("-", "missing")))
        .containsExactly(Path.of("-"), Path.of("missing"));
  }

  @Test
  void nothing_found_is_an_error() {
    assertThatThrownBy(() -> expand("a/*.json"))
        .isInstanceOf(ColanderException.class)
        .hasMessageEndingWith("*.json: no file there");
  }

  private List<String> expand(String name) {
    return Exports.expand(List.of(folder + "/" + name)).stream()
        .map(file -> folder.relativize(file).toString())
        .toList();
  }
}
