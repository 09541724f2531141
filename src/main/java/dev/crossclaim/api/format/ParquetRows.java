package dev.crossclaim.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Rows as Apache Parquet: single values typed, days as DATE, lists as JSON text; what the
 * answer carries beside its items is in the file's metadata.
 */
class ParquetRows implements RowSink {

	private final ParquetWriter<Group> writer;

	private final MessageType schema;

	private final Map<String, Kind> columns;

	private final Json json;

	ParquetRows(OutputStream out, Map<String, Kind> columns, Map<String, Object> about, Json json) throws IOException {
		this.columns = columns;
		this.json = json;
		this.schema = schema(columns);
		var metadata = new LinkedHashMap<String, String>();
		about.forEach((name, value) -> metadata.put("crossclaim." + name, value.toString()));
		this.writer = ExampleParquetWriter.builder(new ParquetStream(out))
			.withConf(new PlainParquetConfiguration())
			.withType(this.schema)
			.withExtraMetaData(metadata)
			.withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
			.withRowGroupSize(8L * 1024 * 1024)
			.build();
	}

	@Override
	public void row(Map<String, @Nullable Object> item) throws IOException {
		var group = new SimpleGroup(this.schema);
		Columns.of(item, this.columns).forEach((name, value) -> add(group, name, value));
		this.writer.write(group);
	}

	@Override
	public void flush() {
		// a row group is passed on when it is full
	}

	@Override
	public void end() throws IOException {
		this.writer.close();
	}

	private void add(Group group, String column, Object value) {
		switch (this.columns.get(column)) {
			case DATE -> group.add(column, Math.toIntExact(day(value).toEpochDay()));
			case INTEGER -> group.add(column, ((Number) value).longValue());
			case DECIMAL -> group.add(column, ((Number) value).doubleValue());
			case FLAG -> group.add(column, (Boolean) value);
			case TEXT, JSON -> group.add(column, this.json.text(value));
			case null -> throw new IllegalStateException("There is no column for " + column);
		}
	}

	private static LocalDate day(Object value) {
		return (value instanceof LocalDate day) ? day : LocalDate.parse(value.toString());
	}

	private static MessageType schema(Map<String, Kind> columns) {
		var schema = Types.buildMessage();
		columns.forEach((name, kind) -> schema.addField(field(name, kind)));
		return schema.named("item");
	}

	private static PrimitiveType field(String name, Kind kind) {
		return switch (kind) {
			case DATE -> Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name);
			case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(name);
			case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
			case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
			case TEXT, JSON ->
				Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name);
		};
	}

}
