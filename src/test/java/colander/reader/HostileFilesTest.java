package colander.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.ColanderException;
import colander.comment.Comment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ends clearly, in bounded memory and time, on files made to prevent that. */
@Timeout(120)
class HostileFilesTest {

  @Test
  void entities_are_never_expanded_nor_fetched() {
    String bomb =
        """
        <!DOCTYPE disqus [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
        <post dsq:id="1"><message>&c; and &x;</message></post></disqus>
        """;
    Gathered found = Gathered.of(bomb);
    assertThat(found.comment("1").text()).doesNotContain("aaa", "root:");
    assertThat(found.warnings).isNotEmpty();
  }

  @Test
  void a_gzip_bomb_is_refused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] line =
          ("{\"id\":1,\"text\":\"" + "x".repeat(30_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 14_000; i++) {
        gzip.write(line);
      }
    }
    assertThatThrownBy(() -> read(new ByteArrayInputStream(packed.toByteArray()), null))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("times its size");
  }

  @Test
  void a_line_that_does_not_end_for_long_is_skipped() {
    String start = "{\"id\":1,\"text\":\"first\"}\n{\"id\":2,\"text\":\"";
    assertThat(read(endless(start, 'x', 128L << 20, "\"}\n{\"id\":3,\"text\":\"c\"}"), null))
        .isEqualTo(2);
  }

  @Test
  void a_comment_of_a_forty_megabytes_ends_clearly_in_every_family() {
    long size = 40L << 20;
    assertEnds(
        endless("[{\"id\":1,\"text\":\"a\"},{\"id\":2,\"text\":\"", 'x', size, "\"}]"), "json");
    assertEnds(endless("id,text\n1,a\n2,\"", 'x', size, "\"\n3,b\n"), "csv");
    assertEnds(endless("id\ttext\n1\ta\n2\t", 'x', size, "\n3\tb\n"), "tsv");
    assertEnds(
        endless("<rss><channel><item><wp:comment><wp:comment_content>", 'x', size, "</a>"),
        "wordpress");
    assertEnds(
        endless("<comments><row Id=\"1\" PostId=\"2\" Text=\"", 'x', size, "\"/>"),
        "stackexchange");
    assertEnds(endless("message: ", 'x', size, "\nname: a\n"), "staticman");
    assertEnds(endless("  \u2022 Tilda\n\n    ", 'x', size, "\n"), "pasted");
    assertEnds(endless("  \u2022 Tilda\n\n", '\n', size / 2, "    x"), "pasted");
  }

  @Test
  void what_nests_without_end_ends_clearly() {
    assertEnds(endless("[{\"id\":1,\"text\":\"a\"},", '[', 5L << 20, ""), "json");
    assertEnds(endless("", '[', 5L << 20, ""), null);
    assertEnds(repeated("{\"a\":", 5_000_000), "ndjson");
    assertEnds(repeated("<a>", 300_000), "wordpress");
    assertEnds(repeated("<rss>&", 300_000), "wordpress");
    assertEnds(repeated("- ", 3_000_000), "staticman");
  }

  @Test
  void a_record_of_endless_small_parts_ends_clearly() {
    assertEnds(repeated("{\"id\":1,\"text\":\"a\",\"x\":[" + "1,".repeat(100), 1_000_000), "json");
    assertEnds(repeated("[{\"id\":1,\"x\":[", "1,2,3,4,", 5_000_000), "json");
    assertEnds(repeated("id,text\n1,", ",,,,,,,,", 5_000_000), "csv");
  }

  private static void assertEnds(InputStream content, @Nullable String format) {
    try {
      read(content, format);
    } catch (ColanderException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n").hasSizeLessThan(1000);
    }
  }

  private static int read(InputStream content, @Nullable String format) {
    AtomicInteger comments = new AtomicInteger();
    CommentSink counter =
        new CommentSink() {
          @Override
          public void comment(Comment comment) {
            comments.incrementAndGet();
          }

          @Override
          public void skipped(String where, String reason) {}

          @Override
          public void warning(String message) {}
        };
    ReadSettings settings = new ReadSettings(format, null, Map.of(), null);
    Exports.read(content, "a", settings, counter, Progress.NONE);
    return comments.get();
  }

  private static InputStream endless(String start, char middle, long times, String end) {
    return new Endless(start, String.valueOf(middle), times, end);
  }

  private static InputStream repeated(String part, long times) {
    return new Endless("", part, times * part.length(), "");
  }

  private static InputStream repeated(String start, String part, long times) {
    return new Endless(start, part, times * part.length(), "");
  }
}
