package com.acme;

public enum Shading {
  FLAT,
  SMOOTH
}
