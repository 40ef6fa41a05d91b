package colander.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.ObjectMapper;

/** Reads the texts of the real sets that lie beside the project. */
final class RealComments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RealComments() {}

  /** The texts of each set under a data folder, by name. */
  static Map<String, List<String>> read(Path data) throws IOException {
    Map<String, List<String>> sets = new LinkedHashMap<>();
    sets.put("sms", lines(data.resolve("sms-spam/SMSSpamCollection.tsv"), "\t"));
    List<String> youtube = new ArrayList<>();
    try (Stream<Path> files = Files.list(data.resolve("youtube-spam"))) {
      for (Path file : files.sorted().toList()) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
          csv.forEach(record -> youtube.add(record.getField("CONTENT")));
        }
      }
    }
    sets.put("youtube", youtube);
    sets.put("iac", json(data.resolve("iac/iac_threads.ndjson.gz")));
    sets.put("nsmc", json(data.resolve("nsmc/nsmc_60k.ndjson.gz")));
    sets.put("waimai", lines(data.resolve("chinese/waimai_10k.csv"), ","));
    return sets;
  }

  private static List<String> lines(Path file, String separator) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> line.substring(line.indexOf(separator) + 1)).toList();
    }
  }

  private static List<String> json(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> JSON.readTree(line).get("text").asString()).toList();
    }
  }
}
