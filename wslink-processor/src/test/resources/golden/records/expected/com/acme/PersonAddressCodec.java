package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Person.Address}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PersonAddressCodec implements Codec<Person.Address> {
  /**
   * The only instance.
   */
  public static final PersonAddressCodec INSTANCE = new PersonAddressCodec();

  private static final Fields FIELDS = Fields.of("street", "town");

  private PersonAddressCodec() {
  }

  @Override
  public Person.Address read(WireReader in) {
    String street = null;
    String town = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> street = in.readString();
        case 1 -> town = in.readString();
        default -> in.skipValue();
      }
    }
    try {
      return new Person.Address(street, town);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Person.Address value) {
    out.refuseNull(value, "Address");
    out.beginMap(2);
    out.writeField(FIELDS, 0).writeString(value.street());
    out.writeField(FIELDS, 1).writeString(value.town());
    out.endMap();
  }
}
