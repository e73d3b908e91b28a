package org.forumkit.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.ScheduleXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads a real schedule into a document, beside a bare parser over the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExchangeBenchmark {
    /** The file. */
    @State(Scope.Benchmark)
    public static class Source {
        /** Where it is. */
        @Param("")
        public String file = "";

        private byte[] bytes = new byte[0];

        /** Reads it. */
        @Setup
        public void read() throws IOException {
            bytes = Files.readAllBytes(Path.of(file));
        }
    }

    /** Makes a document of it. */
    @Benchmark
    public void read(Source source, Blackhole seen) throws IOException {
        seen.consume(
                ScheduleXml.create()
                        .read(
                                new ByteArrayInputStream(source.bytes),
                                "schedule",
                                ImportOptions.standard()));
    }

    /** Goes through it and does nothing. */
    @Benchmark
    public void stax(Source source, Blackhole seen) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(source.bytes));
        while (xml.hasNext()) {
            seen.consume(xml.next());
        }
    }
}
