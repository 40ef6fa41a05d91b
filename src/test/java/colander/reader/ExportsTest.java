package colander.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.ColanderException;
import colander.comment.Comment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
  private static final String TWO_LINES =
      """
      {"id": 1, "text": "first", "user": "Ann", "created_at": "2026-01-02T03:04:05Z"}
      {"id": 2, "text": "second &amp; last", "parent_id": 1, "status": "spam"}
      """;

  @TempDir Path folder;

  @Test
  void a_broken_line_is_skipped_with_its_number_and_the_rest_goes_on() {
    Gathered found = Gathered.of(TWO_LINES + "{\"id\": 3, \n" + "{\"id\":4,\"text\":\"x\"}\n");
    assertThat(found.comments).hasSize(3);
    assertThat(found.skipped).singleElement().asString().startsWith("line 3: is no JSON");
  }

  @Test
  void a_strict_reading_refuses_a_broken_line() {
    ReadSettings strict = new ReadSettings(null, null, Map.of(), null, true);
    assertThatThrownBy(() -> Gathered.of(bytes(TWO_LINES + "{oops\n"), "a.ndjson", strict))
        .isInstanceOf(ColanderException.class)
        .hasMessageStartingWith("a.ndjson: line 3 is no JSON: unexpected 'o' at column 2");
  }

  @Test
  void gzip_members_one_after_the_other_are_one_file() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(TWO_LINES));
    both.write(gzip("{\"id\": 3, \"text\": \"third\"}\n"));
    Path file = Files.write(folder.resolve("a.ndjson.gz"), both.toByteArray());
    assertThat(Gathered.of(file, ReadSettings.DEFAULT).comments).hasSize(3);
  }

  @Test
  void gzip_that_is_cut_off_is_one_clear_line() throws IOException {
    byte[] whole = gzip(TWO_LINES.repeat(100_000));
    Path file = folder.resolve("cut.gz");
    Files.write(file, Arrays.copyOf(whole, whole.length - 100));
    assertThatThrownBy(() -> Gathered.of(file, ReadSettings.DEFAULT))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("cut.gz: the gzip data is cut off");
  }

  @Test
  void what_is_no_export_is_named() throws IOException {
    assertFails("nothing.txt", "", "is empty");
    assertFails("a.zip", "PK\u0003\u0004rest", "is a ZIP archive");
    assertFails("a.bin", "abc\0def", "is binary data");
    assertFails("letter.txt", "Dear all,\nno comments here.\n", "no known format");
    assertFails(
        "none.ndjson",
        "{\"text\": null}\n",
        "no comments in it: 1 record skipped, line 1: has no text");
    assertThatThrownBy(() -> Gathered.of(folder.resolve("missing"), ReadSettings.DEFAULT))
        .hasMessageEndingWith("missing: no such file");
    assertThatThrownBy(() -> Gathered.of(folder, ReadSettings.DEFAULT))
        .hasMessageContaining("is a folder");
  }

  @Test
  void a_file_without_comments_says_why() {
    assertFails(
        "pings.xml",
        "<rss><channel><wp:x/><item>"
            + "<wp:comment><wp:comment_id>5</wp:comment_id><wp:comment_content>a</wp:comment_content>"
            + "<wp:comment_type>pingback</wp:comment_type></wp:comment>"
            + "</item></channel></rss>",
        "pings.xml: no comments in it: 1 record skipped, comment 5: is a pingback");
    assertFails(
        "none.ndjson",
        "{\"text\": \"\"}\n{\"text\": \"\"}\n{oops\n",
        "no comments in it: 3 records skipped, beginning with line 1: is empty");
    assertFails(
        "none.csv",
        "id,text\n",
        "no comments in it, read as csv; name the format with --from, see the command formats");
    ReadSettings asked = new ReadSettings("csv", null, Map.of(), null);
    assertThatThrownBy(() -> Gathered.of(bytes("id,text\n"), "none.csv", asked))
        .hasMessage("none.csv: no comments in it, read as csv");
  }

  @Test
  void a_mistake_in_json_is_told_in_few_words_with_one_place() {
    String first = "{\"id\":1,\"text\":\"a\"}\n";
    assertThat(Gathered.of(first + "{\"id\": oops}\n").skipped)
        .containsExactly("line 2: is no JSON: 'oops' is no value at column 8");
    assertThat(Gathered.of(first + "{\"id\": 2, ").skipped)
        .singleElement()
        .asString()
        .startsWith("line 2: is no JSON: it is cut off");
  }

  @Test
  void half_a_letter_becomes_a_replacement_and_is_told_once() {
    Gathered found =
        Gathered.of(
            """
            {"id":1,"text":"a\\ud800"}
            {"id":2,"text":"\\udc00b \\ud83d\\ude00"}
            {"id":3,"text":"c"}
            """);
    assertThat(found.comments)
        .extracting(Comment::text)
        .containsExactly("a\uFFFD", "\uFFFDb \uD83D\uDE00", "c");
    assertThat(found.warnings)
        .containsExactly("2 texts hold half a letter (a lone surrogate), which became U+FFFD");
  }

  @Test
  void byte_order_marks_around_a_text_are_left_out_of_it() {
    Gathered found = Gathered.of("id,text\n1,\uFEFFone \uFEFF\n2,\"two\n\uFEFF\"\n3,th\uFEFFree\n");
    assertThat(found.comments)
        .extracting(Comment::text)
        .containsExactly("one", "two", "th\uFEFFree");
    assertThat(found.comments)
        .extracting(Comment::raw)
        .containsExactly("\uFEFFone \uFEFF", "two\n\uFEFF", null);
  }

  @Test
  void a_first_line_longer_than_what_is_looked_at_is_recognised() {
    String words = "word ".repeat(20_000);
    for (String start :
        List.of("{\"id\":1,\"text\":\"", "{\"id\":1,\"user\":\"Ann\",\"extra\":\"")) {
      String end = start.contains("text") ? "\"}\n" : "\",\"text\":\"late\"}\n";
      Gathered found = Gathered.of(start + words + end + "{oops\n{\"id\":2,\"text\":\"b\"}\n");
      assertThat(found.summary.format()).isEqualTo("ndjson");
      assertThat(found.comments).hasSize(2);
      assertThat(found.skipped).hasSize(1);
    }
    assertThat(Gathered.of("[{\"id\":1,\"text\":\"" + words + "\"}]").comments).hasSize(1);
  }

  @Test
  void a_column_or_key_that_is_not_there_is_named() {
    assertMapFails("w.tsv", "a\tb\n", "9", "there is no column 9, the table has 2; see --map");
    assertMapFails(
        "w.csv",
        "id,text\n1,a\n",
        "said",
        "there is no column 'said', the table has id, text; see --map");
    assertMapFails(
        "w.ndjson",
        "{\"id\":1,\"words\":\"a\"}\n{\"id\":2,\"words\":\"b\"}\n",
        "said",
        "there is no key 'said'; the first record has id, words; see --map");
  }

  @Test
  void a_file_is_recognised_by_the_names_that_the_user_maps() {
    ReadSettings settings = new ReadSettings(null, null, Map.of(Field.TEXT, "said"), null);
    for (String content : List.of("said,x\na,b\n", "{\"said\":\"a\"}\n", "[{\"said\":\"a\"}]")) {
      Gathered found = Gathered.of(bytes(content), "a.x", settings);
      assertThat(found.comments).extracting(Comment::text).containsExactly("a");
    }
  }

  @Test
  void what_could_be_either_of_two_formats_is_for_the_user_to_say() {
    assertFails(
        "form.csv",
        "id,text\n1,\"name: Ann\nmessage: hello\nname: x\"\n",
        "form.csv: could be staticman or csv; say which with --from");
    assertFails(
        "letter.txt", "Dear all,\n", "say which with --from: colander, disqus, wordpress, ");
    Gathered about =
        Gathered.of("{\"id\":1,\"text\":\"<rss> and <wp:comment> of wordpress.org/export/\"}\n");
    assertThat(about.summary.format()).isEqualTo("ndjson");
  }

  private static void assertMapFails(String name, String content, String column, String message) {
    ReadSettings settings = new ReadSettings(null, null, Map.of(Field.TEXT, column), null);
    assertThatThrownBy(() -> Gathered.of(bytes(content), name, settings))
        .isInstanceOf(ColanderException.class)
        .hasMessage(name + ": " + message);
  }

  @Test
  void latin_1_among_utf_8_is_read_and_told() {
    byte[] latin = "{\"id\": 3, \"text\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf = bytes("{\"id\": 4, \"text\": \"th\u00e9\"}\n");
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes(utf);
    mixed.writeBytes(latin);
    Gathered found = Gathered.of(mixed.toByteArray(), "a.ndjson", ReadSettings.DEFAULT);
    assertThat(found.comment("3").text()).isEqualTo("caf\u00e9");
    assertThat(found.comment("4").text()).isEqualTo("th\u00e9");
    assertThat(found.warnings)
        .containsExactly("line 2: not UTF-8; read as Latin-1 there (1 bytes in all)");
  }

  @Test
  void byte_order_marks_and_utf_16_are_understood() {
    for (String charset : List.of("UTF-8", "UTF-16BE", "UTF-16LE")) {
      byte[] marked = ("\uFEFF" + TWO_LINES).getBytes(Charset.forName(charset));
      Gathered found = Gathered.of(marked, "a.ndjson", ReadSettings.DEFAULT);
      assertThat(found.comments).as(charset).hasSize(2);
      assertThat(found.warnings).isEmpty();
    }
  }

  @Test
  void comments_without_ids_are_numbered_and_named_after_the_file() {
    Gathered found =
        Gathered.of(
            bytes("author;text\nAnn;one\nBen;two\n"), "/x/my page: 1.csv", ReadSettings.DEFAULT);
    assertThat(found.comments)
        .extracting(comment -> comment.id().toString())
        .containsExactly("my-page-1:1", "my-page-1:2");
    assertThat(found.comments.get(0).thread().label()).isEqualTo("my page: 1");
  }

  @Test
  void columns_are_taken_by_name_where_the_user_names_them() {
    ReadSettings settings =
        new ReadSettings(null, "Talk", Map.of(Field.TEXT, "said", Field.AUTHOR, "who"), "mine");
    Gathered found =
        Gathered.of(bytes("who,said,text\nAnn,\"a \"\"b\"\"\nc\",x\n"), "a.csv", settings);
    assertThat(found.comments.get(0).text()).isEqualTo("a \"b\"\nc");
    assertThat(found.comments.get(0).id()).hasToString("mine:1");
    assertThat(found.comments.get(0).thread().title()).isEqualTo("Talk");
  }

  @Test
  void progress_is_told_up_to_the_size_of_the_file() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ndjson"), TWO_LINES.repeat(5000));
    List<Long> seen = new ArrayList<>();
    Exports.read(file, ReadSettings.DEFAULT, new Gathered(), (read, total) -> seen.add(read));
    assertThat(seen).isSorted().last().isEqualTo(Files.size(file));
  }

  @Test
  void an_interrupted_thread_stops_reading() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Gathered.of(TWO_LINES)).isInstanceOf(ReadInterruptedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static void assertFails(String name, String content, String message) {
    assertThatThrownBy(() -> Gathered.of(bytes(content), name, ReadSettings.DEFAULT))
        .isInstanceOf(ColanderException.class)
        .hasMessageStartingWith(name + ":")
        .hasMessageContaining(message);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes(text));
    }
    return packed.toByteArray();
  }
}
