import type { Template } from '../template.ts';

export const heldOutSpanish: readonly Template[] = [
  `Hospital Universitario Virgen del Camino
Servicio de Medicina Interna
INFORME DE ALTA

Paciente: {name.two@f1}
Fecha de nacimiento: {date-of-birth.es}     NHC: {medical-record.nhc}
DNI: {national-id.dni}     Nº Seguridad Social: {national-id.nss}
Domicilio: {address.es}
Teléfono: {telephone.es}

Ingreso: {date.es}. Alta: {date.es}. Médico responsable: Dr. {name.two@m2}

Motivo de consulta: disnea progresiva. Antecedentes: hipertensión, dislipemia, enfermedad de Graves, apendicectomía en la infancia.
Exploración: TA 150/85, FC 96 lpm, SatO2 91 %. Analítica: Hb 11,2 g/dl, creatinina 1,3 mg/dl, PCR 42 mg/l, NT-proBNP 2.310 pg/ml.
Tratamiento: Furosemida 40 mg, Enalapril 10 mg, Nolotil si dolor, Omeprazol 20 mg antes del desayuno, dieta sin sal.
Doña {name.last@f1} vive con su hija {name.first@f3}; su padre falleció a los {age.over} años. Revisión en octubre con la Dra. {name.two@f4}.
Se comenta el caso con el Dr. {name.last@m5} (Neumología).

Fdo.: {name.two@m2}
Nº colegiado {licence.bar}`,
  `JUZGADO DE PRIMERA INSTANCIA Nº 4 DE BURGOS
Procedimiento ordinario {case-number.es}
NIG: {case-number.nig}

Demandante: D. {name.two@m1}
Procuradora: Dña. {name.two@f2}
Letrado: {name.two@m3}
Demandado: D. {name.two@m4}

SENTENCIA

En Burgos, a {date.eslong}.

ANTECEDENTES DE HECHO. Primero. Por la procuradora Sra. {name.last@f2}, en nombre de don {name.two@m1}, se presentó demanda frente a don
{name.two@m4}, con domicilio en {address.es}, en reclamación de 9.870,25 euros. Segundo. El contrato se firmó el {date.eslong} ante el notario
don {name.two@m5}. Tercero. El demandado circulaba con el vehículo Seat León matrícula {vehicle.platees}, asegurado en Mapfre con la póliza {other-number.policy}.
FUNDAMENTOS DE DERECHO. Es de aplicación el artículo 1902 del Código Civil, la Ley 35/2015 y la Ley Orgánica 3/2018. El perito {name.two@m6}
ratificó su informe. El Tribunal Supremo ha reiterado esta doctrina. El Sr. {name.last@m4} no compareció.
FALLO. Que estimando la demanda condeno al demandado al pago.

Así lo pronuncia la magistrada {name.two@f7}.`,
  `De: {name.two@f1} <{email.es@f1}>
Para: {name.two@m2}
Fecha: {date.eslong}
Asunto: documentación de la herencia

Estimado {name.first@m2}:

Te confirmo que la notaría de don {name.two@m3} ha recibido los papeles. Falta el NIE de tu cuñada ({national-id.nie}) y el número de cuenta:
{iban.es}. La tarjeta que usaste termina bien: {card.any}. La finca de Ronda está inscrita a nombre de {name.two@f4}.
Llámame al {telephone.esmovil} o al despacho, {telephone.es}. En mayo estaré en Sevilla con {name.first@f5}, de la gestoría Arriaga.
El expediente es el n.º {other-number.ref}; puedes verlo en {url.any}. El Banco Santander cobra 12 euros de comisión.

Un abrazo,
{name.first@f1}`,
  `CENTRO DE SALUD LA CALZADA
Hoja de interconsulta

Nombre y apellidos: {name.two@m1}
F. nac.: {date-of-birth.es}   CIP: {health-plan.cip}
Remitido por: Dra. {name.two@f2}   Fecha: {date.es}

Varón jubilado, de {age.over} años, exfumador, acompañado por su nieta {name.two@f3}. Refiere dolor lumbar irradiado de tres semanas de evolución.
Toma Sintrom, Adiro 100, Paracetamol 1 g/8 h. Lasègue positivo a 40º. Radiografía: espondilosis L4-L5, signo de Romberg negativo.
Portador de marcapasos Biotronik, número de serie {device.serial}. Alergia a la penicilina. El señor {name.last@m1} vive en {address.es}.
Su hijo {name.first@m4} es el cuidador principal, teléfono {telephone.esmovil}. Se ruega valoración por Traumatología.
Enfermera: {name.two@f5}.

{name.two@f2}
Médica de familia`,
  `CONTRATO DE ARRENDAMIENTO DE VIVIENDA

En Gijón, a {date.eslong}

REUNIDOS
De una parte, Don {name.two@m1}, mayor de edad, con DNI {national-id.dni} y domicilio en {address.es}, en adelante el ARRENDADOR.
De otra parte, Doña {name.two@f2}, mayor de edad, con pasaporte n.º {licence.passport}, nacida el {date-of-birth.eslong} en Cali, en adelante la ARRENDATARIA.

ESTIPULACIONES
Primera. La vivienda se arrienda por un año desde el {date.es}, conforme a la Ley 29/1994, de Arrendamientos Urbanos.
Segunda. La renta de 720 euros se ingresará en la cuenta {iban.es} dentro de los siete primeros días del mes.
Tercera. Responde como avalista {name.two@m3}, titular del permiso de conducir n.º {licence.driving}, con correo {email.es@m3}.
Cuarta. El suministro de Iberdrola figura con el número de cliente {other-number.ref}. Las obras requieren permiso de la comunidad.
Testigo: {name.two@f4}.

Fdo. {name.two@m1}              Fdo. {name.two@f2}`,
];
