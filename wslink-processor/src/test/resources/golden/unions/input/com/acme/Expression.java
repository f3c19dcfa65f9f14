package com.acme;

public sealed interface Expression {
  record Number(double value) implements Expression {}

  record Sum(Expression left, Expression right) implements Expression {}
}
