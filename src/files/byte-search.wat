;; Looks for words in bytes, sixteen places at a time: `byte-search.ts` says how to call it, and
;; `npm run assemble` makes `byte-search-code.ts` of it.
(module
  ;; The first 64 KiB are the window; behind it stand the words, in lower case.
  (memory (import "" "memory") 2)

  ;; The places among the sixteen from $at on that hold one letter, in either case. A bit for each, the first the
  ;; lowest; with other signs than letters, some more.
  (func $places (param $at i32) (param $letter v128) (result i32)
    (i8x16.bitmask
      (i8x16.eq (local.get $letter) (v128.or (v128.load (local.get $at)) (i8x16.splat (i32.const 0x20))))))

  ;; A byte of the window, in lower case.
  (func $lower (param $at i32) (result i32)
    (local $byte i32)
    (local.set $byte (i32.load8_u (local.get $at)))
    (select
      (i32.or (local.get $byte) (i32.const 0x20))
      (local.get $byte)
      (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x41)) (i32.const 26))))

  ;; Whether a word stands at a place of the window.
  (func $standsAt (param $at i32) (param $word i32) (param $length i32) (result i32)
    (loop $same
      (if (i32.eqz (local.get $length)) (then (return (i32.const 1))))
      (if (i32.ne (call $lower (local.get $at)) (i32.load8_u (local.get $word))) (then (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $word (i32.add (local.get $word) (i32.const 1)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br $same))
    (unreachable))

  ;; Whether a word (of one letter or more) stands somewhere in the first $end bytes of the window.
  (func (export "holds") (param $word i32) (param $length i32) (param $end i32) (result i32)
    (local $at i32)
    (local $lead i32)
    (local $first v128)
    (local $last v128)
    (local $places i32)
    (local.set $lead (i32.sub (local.get $length) (i32.const 1)))
    (local.set $end (i32.sub (local.get $end) (local.get $lead)))
    (local.set $first
      (i8x16.splat (i32.or (i32.load8_u (local.get $word)) (i32.const 0x20))))
    (local.set $last
      (i8x16.splat (i32.or (i32.load8_u (i32.add (local.get $word) (local.get $lead))) (i32.const 0x20))))
    (loop $sixteen
      (if (i32.ge_s (local.get $at) (local.get $end)) (then (return (i32.const 0))))
      ;; Where both its first letter and its last stand as far apart as they should.
      (local.set $places
        (i32.and
          (call $places (local.get $at) (local.get $first))
          (call $places (i32.add (local.get $at) (local.get $lead)) (local.get $last))))
      (block $none
        (loop $place
          (br_if $none (i32.eqz (local.get $places)))
          (br_if $none (i32.ge_s (i32.add (local.get $at) (i32.ctz (local.get $places))) (local.get $end)))
          (if
            (call $standsAt
              (i32.add (local.get $at) (i32.ctz (local.get $places)))
              (local.get $word)
              (local.get $length))
            (then (return (i32.const 1))))
          (local.set $places (i32.and (local.get $places) (i32.sub (local.get $places) (i32.const 1))))
          (br $place)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $sixteen))
    (unreachable))

  ;; Whether something beyond ASCII stands in the first $end bytes of the window.
  (func (export "goesBeyondAscii") (param $end i32) (result i32)
    (local $at i32)
    (loop $byte
      (if (i32.ge_s (local.get $at) (local.get $end)) (then (return (i32.const 0))))
      (if (i32.ge_u (i32.load8_u (local.get $at)) (i32.const 0x80)) (then (return (i32.const 1))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br $byte))
    (unreachable)))
