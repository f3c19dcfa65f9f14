package com.acme;

class Rope {
  double length;
}
