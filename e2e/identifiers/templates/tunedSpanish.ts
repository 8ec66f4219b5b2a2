import type { Template } from '../template.ts';

export const tunedSpanish: readonly Template[] = [
  `HOSPITAL COMARCAL SAN JORGE
INFORME DE URGENCIAS

Nombre: {name.two@m1}          Nº Historia: {medical-record.nhc}
F. Nacimiento: {date-of-birth.es}     DNI/NIF: {national-id.dni}
Dirección: {address.es}
Tlfno: {telephone.esmovil}     CIP/TSI: {health-plan.cip}
Fecha de asistencia: {date.es}

Motivo: dolor torácico. AP: HTA, DM tipo 2, enfermedad de Crohn. Tratamiento habitual: Metformina 850, Ramipril 5, Adiro 100.
EF: TA 145/90 mmHg, FC 88, SatO2 97 %, afebril. ECG: RS a 80. Analítica: troponina 4 ng/l, Hb 14,1, leucocitos 9.800, glucosa 143.
Acude con su mujer, {name.two@f2}. Valorado por el Dr. {name.two@m3} y la residente {name.first@f4} {name.last@f4}. D. {name.last@m1} queda en observación.
Su suegra, de {age.over} años, está a cargo de la familia. Cita con la Dra. {name.last@f5} en enero. Alta el {date.eslong}.

Fdo.: Dra. {name.two@f6}
N.º de colegiada: {licence.bar}`,
  `Bufete Arrieta y Asociados
{address.es}
Tel. {telephone.es} · Fax {fax.es} · {email.es@m1}

En Zaragoza, a {date.eslong}

Sra. Dña. {name.two@f2}

Estimada Sra. {name.last@f2}:

Le informo de que el Juzgado de lo Social n.º 3 ha señalado vista en los autos {case-number.es} para el {date.eslong}, a las 10:30 horas. NIG {case-number.nig}.
La empresa, Talleres Ebro, S.L., comparece asistida por el letrado D. {name.two@m3}. Declararán como testigos {name.two@m4} y doña {name.two@f5}.
Conforme al artículo 56 del Estatuto de los Trabajadores y a la Ley 36/2011, la indemnización asciende a 14.320,75 euros.
Aporte su DNI, el libro de familia y el justificante de CaixaBank. El perito, Sr. {name.last@m6}, emitirá informe. Nuestro expediente: {other-number.ref}.

Atentamente,
{name.two@m1}
Abogado`,
  `De: {name.first@m1} {name.last@m1}
Para: {name.two@f2} <{email.es@f2}>
CC: {name.two@m3}
Asunto: RV: Siniestro del piso
Enviado: {date.es}

Querida {name.first@f2}:

La aseguradora (póliza n.º {other-number.policy}) manda al perito {name.two@m4} el {date.es}. Las llaves las tiene la portera, la señora {name.last@f5}. Mi móvil es el {telephone.esmovil}.
Paga con la tarjeta {card.any} o por transferencia a {iban.es}. {name.first@m3} vive ahora en {address.es}.
En marzo subió la luz. La Rosa de los Vientos, el Banco Sabadell y El Corte Inglés no contestan. Abre {url.any} y mira.

Besos,
{name.first@m1}`,
  `ESCRITURA DE PODER GENERAL

En Badajoz, mi residencia, a {date.eslong}. Ante mí, {name.two@m1}, notario del Ilustre Colegio de Extremadura,
COMPARECE: DON {name.twocaps@m2}, mayor de edad, casado, vecino de Badajoz, con domicilio en {address.es}, con D.N.I. {national-id.dni}.
INTERVIENE en su propio nombre y confiere poder a favor de su esposa, DOÑA {name.twocaps@f3}, nacida el {date-of-birth.eslong}, con N.I.E. {national-id.nie}, y de los
procuradores {name.two@f4} y {name.two@m5}, para que ejerciten las facultades siguientes: comprar, vender, hipotecar, y comparecer ante Juzgados y Tribunales.
Artículo 24 de la Ley de Enjuiciamiento Civil. El vehículo Opel Corsa, matrícula {vehicle.platees}, bastidor {vehicle.vin}, está a su nombre.
Leída la presente, la firma el compareciente. Permiso de conducir n.º {licence.driving}. Pasaporte: {licence.passport}.`,
  `Información general para pacientes y clientes

El Tribunal Supremo, la Audiencia Provincial y el Juzgado de Guardia resuelven. El Código Civil, la Ley de Enjuiciamiento Criminal, el artículo 120.3 de la
Constitución y el Real Decreto 1720/2007. La enfermedad de Parkinson, el síndrome de Down, la enfermedad de Alzheimer y el signo de Murphy. El Banco Santander,
Telefónica, Mercadona, la Fundación Jiménez Díaz y el Hospital Gregorio Marañón. Muy señores míos: les saluda atentamente. Nolotil, Enantyum, Sintrom.
Capítulo 4.2.1, página 112, tabla 3, figura 12. TA 120/80, 12/15 pacientes, 1.250,00 euros, 0,5 mg/kg, 14:30 horas, CIE-10 J44.1, ISO 9001, UNE-EN 60601.
El demandante y el demandado, el vendedor y el comprador. Santiago, Valencia, Mérida y Florencia son ciudades. En marzo y en abril llueve. En 2021, 1.204 casos.
Pacientes mayores de 65 años, un varón de 75 años. Avenida de la Constitución, Plaza Mayor y Calle Real las hay en todas partes. San José y Santa Bárbara.
Dolores de cabeza, consuelo para todos, esperanza de vida, rosario de síntomas. El Rey sanciona las leyes. Virgen del Pilar. La Paz, Los Ángeles.`,
  `RESIDENCIA DE MAYORES LOS OLMOS
Informe social

Residente: {name.two@f1}, viuda de {name.two@m2}
Familiar de referencia: {name.two@f3} (hija), móvil {telephone.esmovil}
Afiliación a la Seguridad Social: {national-id.nss}
Cuenta domiciliada: {iban.es}

La señora {name.last@f1} ingresó el {date.es} procedente de {address.es}. Su nieto {name.first@m4} la visita los jueves. La trabajadora social {name.two@f5} y el fisioterapeuta
{name.two@m6} hacen el seguimiento. Toma Levotiroxina, Quetiapina y Lorazepam. Índice de Barthel: 35; Lobo: 18. La cámara tiene la dirección IP {ip.v4} y la MAC {device.mac}.
Grúa con número de serie {device.serial}. Huella dactilar n.º {biometric.print}. Factura n.º {other-number.ref} de Endesa abonada. Próxima revisión: {date.esmonthyear}.

{name.initial@f5}`,
  `JUZGADO DE INSTRUCCIÓN Nº 2
DILIGENCIAS PREVIAS {case-number.es}

ATESTADO. Siendo las 22:15 horas del {date.eslong}, los agentes con TIP {licence.bar} y el cabo {name.last@m1} identifican a {name.twofirst@m2}, hijo de {name.first@m3} y de {name.first@f4}, natural de Tetuán,
nacido el {date-of-birth.es}, con NIE {national-id.nie} y domicilio en {address.es}. Manifiesta que el denunciante, {name.two@m5}, le insultó en el bar La Esquina. La testigo {name.two@f6}
lo confirma. El detenido {name.last@m2} conducía un Citroën C4 con matrícula {vehicle.platees}. Asistido por la letrada doña {name.two@f7}, se acoge a su derecho a no declarar.
Artículos 147.1 y 379.2 del Código Penal. Instruye: {name.two@m8}, secretario.`,
];
