package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Person}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PersonCodec implements Codec<Person> {
  /**
   * The only instance.
   */
  public static final PersonCodec INSTANCE = new PersonCodec();

  private static final Fields FIELDS = Fields.of("name", "age", "address", "member", "initial", "id");

  private PersonCodec() {
  }

  @Override
  public Person read(WireReader in) {
    String name = null;
    int age = 0;
    Person.Address address = null;
    boolean member = false;
    char initial = 0;
    long id = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> age = in.readInt();
        case 2 -> address = PersonAddressCodec.INSTANCE.read(in);
        case 3 -> member = in.readBoolean();
        case 4 -> initial = in.readChar();
        case 5 -> id = in.readLong();
        default -> in.skipValue();
      }
    }
    try {
      return new Person(name, age, address, member, initial, id);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Person value) {
    out.refuseNull(value, "Person");
    out.beginMap(6);
    out.writeField(FIELDS, 0).writeString(value.name());
    out.writeField(FIELDS, 1).writeInt(value.age());
    PersonAddressCodec.INSTANCE.write(out.writeField(FIELDS, 2), value.address());
    out.writeField(FIELDS, 3).writeBoolean(value.member());
    Codecs.CHAR.write(out.writeField(FIELDS, 4), value.initial());
    out.writeField(FIELDS, 5).writeLong(value.id());
    out.endMap();
  }
}
