package colander.reader;

import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.PlatformState;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads a small sample of every format. */
class SamplesTest {

  @ParameterizedTest
  @CsvSource({
    "pasted.txt, pasted, pasted, 3, 0, 0",
    "ndjson.ndjson, ndjson, ndjson, 3, 0, 0",
    "json.json, json, json, 2, 0, 0",
    "csv.csv, csv, csv, 2, 0, 0",
    "tsv.tsv, tsv, tsv, 3, 0, 0",
    "disqus.xml, disqus, disqus, 3, 0, 1",
    "wordpress.xml, wordpress, wordpress, 2, 1, 0",
    "stackexchange.xml, stackexchange, stackexchange, 2, 0, 0",
    "isso.json, isso, isso, 3, 0, 0",
    "remark42.json, remark42, remark42, 2, 0, 0",
    "commento.json, commento, commento, 3, 0, 0",
    "coral.csv, coral, coral, 3, 0, 0",
    "discourse.json, discourse, discourse, 2, 1, 0",
    "reddit.json, reddit, reddit, 2, 0, 1",
    "reddit-lines.ndjson, reddit, reddit, 2, 0, 0",
    "hn-items.json, hn, hn, 2, 1, 0",
    "hn-tree.json, hn, hn, 2, 1, 0",
    "hn-hits.json, hn, hn, 1, 0, 0",
    "youtube.json, youtube, youtube, 2, 0, 1",
    "yt-dlp.json, yt-dlp, youtube, 2, 0, 0",
    "youtube-comment-downloader.ndjson, youtube-comment-downloader, youtube, 2, 0, 0",
    "lemmy.json, lemmy, lemmy, 2, 0, 0",
    "mastodon.json, mastodon, mastodon, 2, 0, 0",
    "staticman.yml, staticman, staticman, 1, 0, 0",
  })
  void a_sample_is_recognised_and_accounted_for(
      String file, String format, String source, int comments, int skipped, int warnings) {
    Gathered found = Samples.read(file);
    assertThat(found.summary).isEqualTo(new ReadSummary(format, source));
    assertThat(found.comments).hasSize(comments);
    assertThat(found.skipped).hasSize(skipped);
    assertThat(found.warnings).hasSize(warnings);
  }

  @Test
  void replies_name_their_parents_in_every_format() {
    assertReply("pasted.txt", "2", "1");
    assertReply("ndjson.ndjson", "a2", "a1");
    assertReply("json.json", "12", "11");
    assertReply("csv.csv", "2", "1");
    assertReply("disqus.xml", "901", "900");
    assertReply("wordpress.xml", "8", "7");
    assertReply("isso.json", "/high-water//1", "/high-water//0");
    assertReply("remark42.json", "c2", "c1");
    assertReply("commento.json", "aa02", "aa01");
    assertReply("coral.csv", "k2", "k1");
    assertReply("discourse.json", "502", "501");
    assertReply("reddit.json", "t1_c2", "t1_c1");
    assertReply("hn-items.json", "1002", "1001");
    assertReply("hn-tree.json", "2002", "2001");
    assertReply("youtube.json", "U1.r1", "U1");
    assertReply("yt-dlp.json", "x1.y1", "x1");
    assertReply("youtube-comment-downloader.ndjson", "z1.w1", "z1");
    assertReply("lemmy.json", "27", "24");
    assertReply("mastodon.json", "903", "902");
  }

  @Test
  void the_first_comments_have_no_parent() {
    assertThat(Samples.read("hn-items.json").comment("1001").parent()).isNull();
    assertThat(Samples.read("hn-hits.json").comment("3001").parent()).isNull();
    assertThat(Samples.read("reddit.json").comment("t1_c1").parent()).isNull();
    assertThat(Samples.read("commento.json").comment("aa01").parent()).isNull();
    assertThat(Samples.read("lemmy.json").comment("24").parent()).isNull();
  }

  @Test
  void what_platforms_say_of_a_comment_is_kept_as_its_state() {
    assertThat(state("ndjson.ndjson", "a2")).isEqualTo(PlatformState.SPAM);
    assertThat(state("ndjson.ndjson", "3")).isEqualTo(PlatformState.DELETED);
    assertThat(state("disqus.xml", "900")).isEqualTo(PlatformState.DELETED);
    assertThat(state("disqus.xml", "902")).isEqualTo(PlatformState.SPAM);
    assertThat(state("wordpress.xml", "8")).isEqualTo(PlatformState.PENDING);
    assertThat(state("commento.json", "aa03")).isEqualTo(PlatformState.DELETED);
    assertThat(state("coral.csv", "k2")).isEqualTo(PlatformState.DELETED);
    assertThat(state("coral.csv", "k3")).isEqualTo(PlatformState.UNKNOWN);
    assertThat(state("discourse.json", "502")).isEqualTo(PlatformState.HELD);
    assertThat(state("reddit.json", "t1_c1")).isEqualTo(PlatformState.APPROVED);
    assertThat(state("reddit.json", "t1_c2")).isEqualTo(PlatformState.DELETED);
    assertThat(state("hn-items.json", "1002")).isEqualTo(PlatformState.DELETED);
    assertThat(state("youtube.json", "U1")).isEqualTo(PlatformState.HELD);
    assertThat(state("lemmy.json", "27")).isEqualTo(PlatformState.DELETED);
  }

  @Test
  void texts_are_plain_and_the_raw_ones_are_kept() {
    assertThat(text("disqus.xml", "901"))
        .isEqualTo("A reply before its parent\n\nwith two paragraphs");
    assertThat(text("wordpress.xml", "7")).isEqualTo("Up to the second step.\n\nNever before.");
    assertThat(text("wordpress.xml", "8")).isEqualTo("Third, by us\nat least");
    assertThat(text("discourse.json", "502")).isEqualTo("> Which bridge?\n\nThe old one.");
    assertThat(text("reddit.json", "t1_c1")).isEqualTo("> quoted\n\nI like **boats**");
    assertThat(text("hn-tree.json", "2002")).isEqualTo("See https://river.example/x");
    assertThat(text("mastodon.json", "903")).isEqualTo("how many?");
    assertThat(text("youtube.json", "U1")).isEqualTo("Great <3 river");
    assertThat(text("csv.csv", "1")).isEqualTo("Two lines\r\nand a \"quote\"");
    assertThat(text("tsv.tsv", "2")).isEqualTo("two\nlines");
    assertThat(text("tsv.tsv", "3")).isEqualTo("\"unclosed by habit");
    assertThat(text("pasted.txt", "1")).contains("winter.\n\nThe dog");
    assertThat(Samples.read("remark42.json").comment("c1").raw()).startsWith("<p>Rowing");
  }

  @Test
  void authors_times_and_threads_are_kept() {
    Comment remark = Samples.read("remark42.json").comment("c1");
    assertThat(remark.author()).isEqualTo(new Author("Tilda", "github_1"));
    assertThat(remark.created()).isEqualTo(Instant.parse("2026-03-04T04:06:07.123456Z"));
    assertThat(remark.thread().title()).isEqualTo("Rowing");
    assertThat(Samples.read("commento.json").comment("aa01").author().name()).isEqualTo("Tilda");
    assertThat(Samples.read("isso.json").comments.get(0).thread().title())
        .isEqualTo("High water & us");
    assertThat(Samples.read("discourse.json").threads)
        .last()
        .extracting("title")
        .isEqualTo("Which bridge?");
    assertThat(Samples.read("hn-items.json").comment("1002").thread().id()).isEqualTo("1000");
    assertThat(Samples.read("yt-dlp.json").comment("x1").thread().title()).isEqualTo("A boat trip");
    assertThat(Samples.read("wordpress.xml").comment("8").created()).isNull();
    assertThat(Samples.read("json.json").comment("12").created()).isNull();
    assertThat(Samples.read("reddit.json").comment("t1_c1").created())
        .isEqualTo(Instant.ofEpochSecond(1770000000));
    assertThat(Samples.read("staticman.yml").comments.get(0).thread().id()).isEqualTo("samples");
  }

  @Test
  void what_is_missing_is_told() {
    assertThat(Samples.read("reddit.json").warnings)
        .containsExactly("1 'more' stand for 4 comments that are not in the file");
    assertThat(Samples.read("youtube.json").warnings.get(0))
        .startsWith("2 replies are not in the file");
    assertThat(Samples.read("disqus.xml").warnings)
        .containsExactly("threads 100 and 101 are of one page: https://river.example/path");
  }

  private static void assertReply(String file, String id, String parent) {
    Comment comment = Samples.read(file).comment(id);
    assertThat(comment.parent()).as(file).isEqualTo(comment.id().sibling(parent));
  }

  private static PlatformState state(String file, String id) {
    return Samples.read(file).comment(id).platformState();
  }

  private static String text(String file, String id) {
    return Samples.read(file).comment(id).text();
  }
}
