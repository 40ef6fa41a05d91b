package colander.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import colander.comment.ColanderException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads real exports where they lie beside the project, and finds what is known to be in them. */
class SharedExportsTest {
  private static final Path SHARED = Path.of("..", "shared");

  @Test
  void the_pasted_page_has_twelve_comments_of_which_four_reply() {
    Gathered found = read("exports/pasted/000_0025b6a159860aee.txt", ReadSettings.DEFAULT);
    assertThat(found.summary.format()).isEqualTo("pasted");
    assertThat(found.comments).hasSize(12);
    assertThat(found.comments).filteredOn(c -> c.parent() != null).hasSize(4);
    assertThat(found.comment("5").text()).isEqualTo(found.comment("4").text());
    assertThat(found.comment("5").parent()).isEqualTo(found.comment("4").parent());
    assertThat(found.comment("1").thread().title()).startsWith("Moscow says");
  }

  @ParameterizedTest
  @CsvSource({
    "data/youtube-spam/Youtube01-Psy.csv, csv, 350",
    "data/youtube-spam/Youtube02-KatyPerry.csv, csv, 350",
    "data/youtube-spam/Youtube03-LMFAO.csv, csv, 438",
    "data/youtube-spam/Youtube04-Eminem.csv, csv, 448",
    "data/youtube-spam/Youtube05-Shakira.csv, csv, 370",
    "data/nsmc/nsmc_60k.ndjson.gz, ndjson, 59508",
    "data/iac/iac_threads.ndjson.gz, ndjson, 14486",
    "data/chinese/waimai_10k.csv, csv, 11987",
    "data/korean-news/train.tsv, tsv, 7896",
  })
  void every_record_is_found(String file, String format, int comments) {
    Gathered found = read(file, ReadSettings.DEFAULT);
    assertThat(found.summary.format()).isEqualTo(format);
    assertThat(found.comments).hasSize(comments);
    assertThat(found.skipped).isEmpty();
    assertThat(found.warnings).isEmpty();
  }

  @Test
  void a_table_without_headings_is_read_by_column_numbers() {
    ReadSettings settings = new ReadSettings(null, null, Map.of(Field.TEXT, "2"), null);
    Gathered found = read("data/sms-spam/SMSSpamCollection.tsv", settings);
    assertThat(found.comments).hasSize(5574);
    assertThat(found.summary.source()).isEqualTo("SMSSpamCollection");
  }

  @Test
  void lines_are_comments_if_the_user_says_so() {
    ReadSettings settings = new ReadSettings("lines", null, Map.of(), null);
    assertThat(read("data/korean-news/unlabeled.txt.gz", settings).comments).hasSize(33893);
  }

  @ParameterizedTest
  @CsvSource({
    "isso/disqus.xml, disqus, 6, 0, 0",
    "isso/wordpress.xml, wordpress, 8, 0, 0",
    "isso/generic.json, isso, 2, 0, 0",
    "remark42/disqus.xml, disqus, 6, 0, 2",
    "wordpress/theme-unit-test-data.xml, wordpress, 29, 4, 0",
    "wordpress/small-export.xml, wordpress, 1, 0, 0",
    "wordpress/valid-wxr-1.0.xml, wordpress, 1, 0, 0",
    "wordpress/valid-wxr-1.1.xml, wordpress, 1, 0, 0",
    "wordpress/cedricporter.wxr.xml, wordpress, 159, 7, 0",
    "commento/commento.json, commento, 3, 0, 0",
    "discourse/topic.json, discourse, 3, 1, 0",
    "discourse/topic_posts.json, discourse, 1, 0, 0",
    "discourse/posts_latest.json, discourse, 4, 0, 0",
    "reddit/listing_3hahrw.json, reddit, 476, 0, 1",
    "hn/firebase_items_from_readme.json, hn, 1, 5, 0",
    "youtube/comment_threads_by_video_paged_1.json, youtube, 5, 0, 1",
    "youtube/comment_threads_multi.json, youtube, 2, 0, 0",
    "youtube/comments_by_parent_paged_1.json, youtube, 2, 0, 0",
    "lemmy/comment.json, lemmy, 1, 0, 0",
    "stackexchange/Jean-Low.Comments.xml, stackexchange, 3413, 0, 0",
    "staticman/comment-1470944006665.yml, staticman, 1, 0, 0",
  })
  void what_other_programs_export_is_found(
      String file, String format, int comments, int skipped, int warnings) {
    Gathered found = read("exports/" + file, ReadSettings.DEFAULT);
    assertThat(found.summary.format()).isEqualTo(format);
    assertThat(found.comments).hasSize(comments);
    assertThat(found.skipped).hasSize(skipped);
    assertThat(found.warnings).hasSize(warnings);
  }

  @ParameterizedTest
  @CsvSource({"malformed.xml", "crazy-cdata.xml", "missing-tags.xml", "wxr-utf-8-challenges.xml"})
  void files_without_a_comment_say_so(String file) {
    assertThatThrownBy(() -> read("exports/wordpress/" + file, ReadSettings.DEFAULT))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("no comments in it, read as wordpress");
  }

  private static Gathered read(String file, ReadSettings settings) {
    Path path = SHARED.resolve(file);
    assumeTrue(Files.exists(path), "no shared files here");
    return Gathered.of(path, settings);
  }
}
