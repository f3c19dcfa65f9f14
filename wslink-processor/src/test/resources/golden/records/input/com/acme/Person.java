package com.acme;

/**
 * Somebody.
 *
 * @param name full
 * @param address where
 */
public record Person(String name, int age, Address address, boolean member, char initial, long id) {
  /** Checks the age. */
  public Person {
    if (age < 0) {
      throw new IllegalArgumentException("age: " + age);
    }
  }

  /** A street and a town. */
  public record Address(String street, String town) {}
}
